#!/bin/sh
# Makes models/affect-kernel-1.wasm from affect.c. Needs Debian's clang and lld; nothing else of the project needs them.
set -e
cd "$(dirname "$0")"
clang --target=wasm32 -O3 -msimd128 -ffreestanding -fno-builtin -nostdlib -Wl,--no-entry -Wl,--strip-all \
  -Wl,-z,stack-size=8192 -o ../models/affect-kernel-1.wasm affect.c
sha256sum ../models/affect-kernel-1.wasm
