# Runs in the guest: pjdfstest-all.sh WORKPLACE [NAME …]. Prints the checks that fail, but those that Linux fails too (TODO), and a total.
here=$(cd "$(dirname "$0")" && pwd)
cd "$1" || exit 20
shift
all=0 failed=0
for test in $(cd "$here/tests" && ls -d */*.t); do
    wanted=$#
    for name in "$@"; do
        case $test in "$name"/* | "$name") wanted=0 ;; esac
    done
    [ "$wanted" = 0 ] || continue
    mkdir w && cd w || exit 20
    sh "$here/tests/$test" > ../out 2> ../err
    cd ..
    rm -rf w 2> /dev/null
    planned=$(sed -n 's/^1\.\.\([0-9]*\).*/\1/p' out | head -1)
    done=$(grep -c -e '^ok' -e '^not ok .*# TODO' out)
    all=$((all + ${planned:-0}))
    if [ "$done" != "${planned:-0}" ]; then
        failed=$((failed + ${planned:-0} - done))
        echo "$test: $done of ${planned:-0}"
        grep '^not ok' out | grep -v TODO | cut -c1-300
        head -3 err
    fi
done
echo "$all checks, $failed failed"
[ "$failed" = 0 ]
