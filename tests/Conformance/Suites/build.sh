#!/bin/sh
# Makes one static AArch64 Linux program of a test suite's sources and runner.c.
#
#   build.sh posix|libc SOURCES OUTPUT
#
# posix: SOURCES is testcases/open_posix_testsuite of the Linux Test Project.
# libc:  SOURCES is libc-test (by the authors of musl).
#
# Every test is compiled by itself, all its symbols but main are made local, and main gets a name of its own.
# CC, OBJCOPY: the cross compiler (aarch64-linux-gnu-gcc) and its objcopy. FLAGS: more options, JOBS: how many at once.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
suite=$1 sources=$(cd "$2" && pwd) output=$3
CC=${CC:-aarch64-linux-gnu-gcc} OBJCOPY=${OBJCOPY:-aarch64-linux-gnu-objcopy} JOBS=${JOBS:-2}
objects=$output.objects
rm -rf "$objects"
mkdir -p "$objects"

common="-O1 -w -fno-common -fno-pie -pthread -static"
case $suite in
posix)
    entry=test_main
    options="-std=gnu99 -D_POSIX_C_SOURCE=200809L -D_XOPEN_SOURCE=700 -D_GNU_SOURCE -I$sources/include"
    list=$(cd "$sources/conformance" && find interfaces definitions behavior -name '[0-9]*-[0-9]*.c' ! -name '*buildonly*' | sort)
    base=$sources/conformance
    libraries="-lrt -lpthread -lm"
    support= ;;
libc)
    entry=main
    options="-std=gnu99 -D_POSIX_C_SOURCE=200809L -D_XOPEN_SOURCE=700 -I$sources/src/common"
    list=$(cd "$sources/src" && find functional regression -name '*.c' ! -name '*_dso.c' ! -name 'dlopen*' ! -name "tls_*" ! -name "crypt*" ! -name "strlcat*" ! -name "string.c" | sort)
    base=$sources/src
    libraries="-lrt -lpthread -lm -ldl -lutil"
    support=$(find "$sources/src/common" -name '*.c' ! -name 'runtest.c' ! -name 'options.c') ;;
esac

# One test: FILE -> object with the entry renamed. Some have none (their file is a part of others, or only to be compiled).
cat > "$objects/one" <<ONE
#!/bin/sh
file=\$1
name=\$(echo "\${file%.c}" | sed 's,interfaces/,,')
symbol=test_\$(echo "\$name" | tr -c 'A-Za-z0-9\n' _)
object=$objects/\$symbol.o
cd "$base/\$(dirname "\$file")" || exit 0
$CC $common $options ${FLAGS:-} -c "\$(basename "\$file")" -o "\$object" 2>> "$objects/errors" || { echo "\$name" >> "$objects/uncompiled"; exit 0; }
if ! $OBJCOPY --redefine-sym $entry=\$symbol "\$object" 2>> "$objects/errors" || ! ${NM:-aarch64-linux-gnu-nm} "\$object" | grep -q " T \$symbol\$"; then
    rm -f "\$object"
    exit 0
fi
$OBJCOPY --keep-global-symbol=\$symbol "\$object"
echo "\$name \$symbol" > "\$object.name"
ONE
chmod +x "$objects/one"
echo "$list" | xargs -n 1 -P "$JOBS" "$objects/one"

sort -V "$objects"/*.name > "$objects/names"
{
    echo '#include "runner.h"'
    echo '#include <stddef.h>'
    sed 's/.* \(.*\)/int \1(int count, char **words);/' "$objects/names"
    echo 'const struct test tests[] = {'
    sed 's/\(.*\) \(.*\)/    { "\1", \2 },/' "$objects/names"
    echo '    { NULL, NULL } };'
} > "$objects/table.c"
echo "$CC $common -o $output" > "$objects/link"
find "$objects" -name 'test_*.o' > "$objects/response"
$CC $common $options -I"$here" -s -o "$output" "$here/runner.c" "$objects/table.c" $support @"$objects/response" $libraries
echo "$(wc -l < "$objects/names") tests; not compiled: $(cat "$objects/uncompiled" 2>/dev/null | wc -l)"
ls -l "$output"
