#!/bin/sh
# Makes models/affect-kernel-1.wasm from affect.c, and src/readers/whatsapp/line-kernel-code.ts from lines.c.
# Needs Debian's clang and lld; nothing else of the project needs them.
set -e
cd "$(dirname "$0")"
build() {
  clang --target=wasm32 $3 -msimd128 -ffreestanding -fno-builtin -nostdlib -Wl,--no-entry -Wl,--strip-all \
    -Wl,-z,stack-size=8192 -o "$1" "$2"
}
build ../models/affect-kernel-1.wasm affect.c -O3
sha256sum ../models/affect-kernel-1.wasm
build lines.wasm lines.c -O2
node write-code.mjs lines.wasm ../src/readers/whatsapp/line-kernel-code.ts
sha256sum lines.wasm
rm lines.wasm
cd ../../.. && npx oxfmt packages/core/src/readers/whatsapp/line-kernel-code.ts
