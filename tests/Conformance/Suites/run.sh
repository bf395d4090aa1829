#!/bin/sh
# Runs a suite that build.sh has made and prints a line per test; or compares two such outputs.
#
#   run.sh linux PROGRAM [ARGUMENT …]     under a Linux kernel in QEMU: KERNEL names its image (bench/linux/run-linux.sh gets one)
#   run.sh viper PROGRAM [ARGUMENT …]     on ViperOS
#   run.sh compare LINUX.log VIPER.log    how many of those that pass on Linux pass here, and which do not
#
# Arguments are runner.c's: -v shows what failing tests print, -t is the limit in seconds, names choose tests. One instruction counts as one
# nanosecond on both systems: waiting costs nothing, and a run gives the same result again.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
what=$1
shift
case $what in
linux)
    program=$1
    shift
    tree=$(mktemp -d)
    trap 'rm -rf "$tree" "$tree.cpio"' EXIT
    mkdir "$tree/dev"
    mknod "$tree/dev/console" c 5 1
    cp "$program" "$tree/init"
    echo "${*:--v}" > "$tree/arguments"
    (cd "$tree" && find . | cpio -o -H newc --quiet) > "$tree.cpio"
    timeout "${LIMIT:-3600}" qemu-system-aarch64 -M virt,gic-version=3 -cpu cortex-a72 -smp 1 -m 512 -nographic -no-reboot -nic none \
        -kernel "$KERNEL" -initrd "$tree.cpio" -icount shift=0,sleep=off -rtc base=2024-01-01,clock=vm \
        -append "console=ttyAMA0 panic=-1 quiet mitigations=off nokaslr audit=0 rdinit=/init" < /dev/null ;;
viper)
    program=$1
    shift
    "$here/../../../viper" exec --timeout "${LIMIT:-3600}" --icount --cpus 1 --add "$program=C:ptest" -- "ptest ${*:--v}" ;;
compare)
    awk '
        { sub(/\r$/, "") }
        $1 == "=" && NF == 4 { if (FNR == NR) linux[$4] = $2; else viper[$4] = $2 }
        END {
            for (test in linux)
                if (linux[test] == "0") {
                    passes++
                    if (viper[test] == "0") both++
                    else missing[++count] = test " " (test in viper ? viper[test] : "not run")
                }
            printf "%d tests, %d pass on Linux, %d of these on ViperOS (%.1f %%)\n", length(linux), passes, both, 100 * both / passes
            for (i = 1; i <= count; i++) print missing[i] | "sort"
        }' "$1" "$2" ;;
*)  sed -n '2,/^set/s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
