package io.scrutineer.inspection.evidence;

import java.util.List;

/** Activities, and the findings that came from them. */
public record Evidence(List<Activity> activities, List<Finding> findings) {}
