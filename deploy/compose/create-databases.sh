#!/bin/bash
# Runs once, on an empty volume: a database of its own for each service, and a role that owns it alone.
set -euo pipefail
for name in inspection grading publication; do
  psql -v ON_ERROR_STOP=1 -v name="$name" -v password="$POSTGRES_PASSWORD" --username postgres <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
done
