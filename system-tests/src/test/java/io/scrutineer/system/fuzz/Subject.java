package io.scrutineer.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import io.scrutineer.local.cases.Case;

/** What a request is about: an inspection, and one of its activities and of its findings. */
record Subject(Case inspection, JsonNode activity, JsonNode finding) {}
