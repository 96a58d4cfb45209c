#!/bin/bash
# A key of its own for each service, made once and kept in the volume: Ed25519, PKCS#8 in base64.
set -euo pipefail
cd "${1:-/run/signing-keys}"
for name in inspection grading publication; do
  file=$name.properties
  if [ ! -s "$file" ]; then
    key=$(openssl genpkey -algorithm ed25519 -outform DER | base64 -w 0)
    echo "AUDIT_SIGNING_KEY=$key" >"$file.new"
    # The user that the images run as.
    chown 10001:10001 "$file.new"
    chmod 400 "$file.new"
    mv "$file.new" "$file"
  fi
done
