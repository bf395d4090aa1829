#!/bin/sh
# Tests of file systems by other people: fsx (of xfstests) and pjdfstest.
#
#   files.sh build XFSTESTS PJDFSTEST OUTPUT     compiles both from checked out sources, and packs what they need into the folder OUTPUT
#   files.sh fsx OUTPUT [ARGUMENT …]             a run of fsx: operations, among them mappings, that a model checks (-N how many, -S seed)
#   files.sh pjdfstest OUTPUT [NAME …]           pjdfstest; names choose folders or files of tests: chmod, rename/09.t
#
# BUSYBOX: a static busybox for AArch64, whose shell and tools pjdfstest is run with. VOLUME: a ViperFS image to run on; without it the tests
# run on RAM:. OPTIONS: more options for viper exec.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
viper=$here/../../../viper
what=$1
shift
CC=${CC:-aarch64-linux-gnu-gcc}
mount= place=/RAM/work disk=
if [ -n "${VOLUME:-}" ]; then
    mount="Mount blkd.0: AS DH0:;" place=/DH0/work disk="--disk $VOLUME"
fi

case $what in
build)
    xfstests=$(cd "$1" && pwd) pjdfstest=$(cd "$2" && pwd)
    mkdir -p "$3"
    output=$(cd "$3" && pwd)
    rm -rf "$output/fsx.include" "$output/t"
    mkdir "$output/fsx.include" "$output/t"
    cp "$xfstests/src/statx.h" "$output/fsx.include"
    for header in sys/param.h assert.h getopt.h stdlib.h string.h errno.h sys/types.h sys/stat.h sys/ioctl.h fcntl.h unistd.h stdint.h stdio.h \
        inttypes.h linux/falloc.h linux/fs.h; do
        echo "#include <$header>"
    done > "$output/fsx.include/global.h"
    cat >> "$output/fsx.include/global.h" <<'HEADER'
#define RWF_DONTCACHE 0x80
#define rounddown_64(x, y) ((x) - (x) % (y))
#define roundup_64(x, y) rounddown_64((x) + (y) - 1, y)
HEADER
    $CC -static -O2 -w -D_GNU_SOURCE -DHAVE_ERR_H -DHAVE_LINUX_FALLOC_H -DHAVE_COPY_FILE_RANGE -I"$output/fsx.include" \
        -o "$output/fsx" "$xfstests/ltp/fsx.c"

    for call in FACCESSAT FCHMODAT FCHOWNAT FSTATAT LINKAT MKDIRAT MKFIFOAT MKNODAT OPENAT POSIX_FALLOCATE READLINKAT RENAMEAT SYMLINKAT UTIMENSAT \
        SYS_SYSMACROS_H STRUCT_STAT_ST_ATIM STRUCT_STAT_ST_CTIM STRUCT_STAT_ST_MTIM; do
        echo "#define HAVE_$call 1"
    done > "$output/config.h"
    $CC -static -O2 -w -D_GNU_SOURCE -DHAVE_CONFIG_H -I"$output" -o "$output/t/pjdfstest" "$pjdfstest/pjdfstest.c"

    # It asks which system and which file system it runs on, for what these cannot; and openssl for random names.
    cp -r "$pjdfstest/tests" "$output/t"
    sed -i -e 's/^os=`uname`/os=Linux/' -e 's/fs=`df -PT.*/fs=EXT4/' "$output/t/tests/conf"
    sed -i "s/openssl md5 | awk '{print \$NF}'/md5sum | cut -c1-32/" "$output/t/tests/misc.sh"
    cp "$here/pjdfstest-all.sh" "$output/t"
    (cd "$output" && tar cf pjdfstest.tar t) ;;
fsx)
    output=$1
    shift
    "$viper" exec --timeout "${LIMIT:-3600}" $disk ${OPTIONS:-} --add "$output/fsx=C:fsx" -- \
        "$mount mkdir -p $place; cd $place; fsx ${*:--N 1000000 -S 1} f" ;;
pjdfstest)
    output=$1
    shift
    "$viper" exec --timeout "${LIMIT:-3600}" $disk ${OPTIONS:-} --add "$output/pjdfstest.tar=pjdfstest.tar" --add "$BUSYBOX=C:busybox" -- \
        "$mount mkdir /RAM/bin; busybox --install -s /RAM/bin; cd RAM:; busybox tar xf /pjdfstest.tar; mkdir -p $place; export PATH=/RAM/bin; busybox sh /RAM/t/pjdfstest-all.sh $place $*" ;;
esac
