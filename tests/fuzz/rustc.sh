#!/bin/sh
# Builds the package in many units: in the one that cargo-fuzz asks for, LLVM takes longer than a quarter of an hour.
rustc=$1
shift
case " $* " in
*" --crate-name plenaria "*) exec "$rustc" "$@" -Ccodegen-units=64 ;;
*) exec "$rustc" "$@" ;;
esac
