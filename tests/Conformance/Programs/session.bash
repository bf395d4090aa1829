#!/bin/bash
# What people do with bash, in one script: every line of its output is the same on any Linux. session.expected holds what Debian 12's Linux
# prints; to make it anew, run there, in an empty directory:
#     bash session.bash > session.expected 2>&1
# Needs bash, coreutils, grep, sed, findutils, mawk and diffutils. Nothing in it depends on times, numbers of processes or the machine.
export LC_ALL=C
unset CDPATH
work=$(mktemp -d) || exit 1
cd "$work" || exit 1

section() { printf -- '--- %s\n' "$1"; }

section "expansion"
name=viper
empty=
echo "${name} ${#name} ${name^} ${name^^} ${name:1:3} ${name: -2}"
echo "${unset1-default} ${empty:-filled} ${name:+there} ${unset1:=assigned} $unset1"
path=/usr/local/lib/libviper.so.1
echo "${path##*/} ${path%/*} ${path%%.*} ${path/lib/LIB} ${path//lib/LIB}"
array=(zero one "two words" three)
echo "${#array[@]} ${array[2]} ${array[@]:1:2} ${!array[@]}"
array+=(four)
unset 'array[1]'
printf '<%s>' "${array[@]}"; echo
declare -A map=([red]=1 [green]=2 [blue]=3)
for key in $(printf '%s\n' "${!map[@]}" | sort); do printf '%s=%s ' "$key" "${map[$key]}"; done; echo
echo {a,b}{1..3} {01..05..2}
echo $((7 * (3 + 4) % 10)) $((1 << 10)) $((0x1f)) $((2 ** 16)) $((5 > 3 ? 1 : 2))
i=5; echo $((i++ + ++i)) $i
echo "$(echo nested "$(echo deeper)")"
printf '%05.2f|%-6s|%6s|%x|%o|%c|%q\n' 3.14159 left right 255 8 char 'a b'
IFS=: read -r first second rest <<< "a:b:c:d"; echo "$first $second $rest"
set -- one "two three" four
echo $# "$2" "${@: -1}" "$*"
shift 2; echo $# $1
echo 'single $name' "double $name" $'tab\there'
echo ~root ~+ | sed "s,$work,WORK,"

section "control"
for ((n = 0; n < 5; n++)); do ((n == 2)) && continue; ((n == 4)) && break; printf '%s ' $n; done; echo
n=0; while read -r line; do n=$((n + 1)); echo "$n:$line"; done <<'EOF'
first
  second $name
EOF
until ((n == 0)); do ((n--)); done; echo "n=$n"
classify() {
    case $1 in
        [0-9]*) echo number ;;
        a|b) echo letter ;;
        *.txt) echo text ;&
        *.md) echo document ;;
        "") echo nothing ;;
        *) echo other ;;
    esac
}
for word in 42 a x.txt y.md "" zzz; do classify "$word"; done
if [[ $path =~ ^/usr/([a-z]+)/ ]]; then echo "matched ${BASH_REMATCH[1]}"; fi
[[ abc == a*c && ! abc == b* ]] && echo "pattern"
[[ 10 -gt 9 && "10" < "9" ]] && echo "numbers and texts"
factorial() { local n=$1; if ((n <= 1)); then echo 1; else echo $((n * $(factorial $((n - 1))))); fi; }
factorial 10
fib() { local a=0 b=1 i; for ((i = 0; i < $1; i++)); do printf '%s ' $a; local t=$((a + b)); a=$b; b=$t; done; echo; }
fib 12
select_first() { local -n ref=$1; echo "by reference: ${ref[0]}"; }
select_first array

section "files"
mkdir -p tree/{a,b}/{x,y}
for f in tree/a/x/1 tree/a/y/2 tree/b/x/3; do echo "content of $f" > $f; done
find tree -type f | sort
find tree -type d -empty | sort
find tree -name '[12]' -exec wc -c {} + | sort
cp -r tree copy; diff -r tree copy && echo "the same"
echo more >> copy/a/x/1; diff tree/a/x/1 copy/a/x/1
ln -s tree/a/x/1 link; ln tree/b/x/3 hard
cat link; readlink link; stat -c '%h %s %F' hard
[ -L link ] && [ -f link ] && [ ! -d link ] && echo "a link to a file"
[ tree/b/x/3 -ef hard ] && echo "one file"
mv hard renamed; ls -1
chmod 640 renamed; stat -c '%a' renamed
chmod u+x,g-r,o+r renamed; stat -c '%A' renamed
touch -d '2020-01-02 03:04:05 UTC' renamed; TZ=UTC0 stat -c '%y' renamed; TZ=UTC0 date -r renamed +%Y%m%d%H%M%S
umask 027; : > masked; stat -c '%a' masked; umask 022
[ masked -nt renamed ] && echo "newer"
truncate -s 1000 sparse; stat -c %s sparse
dd if=/dev/zero bs=10 count=3 2> /dev/null | od -An -tx1
head -c 20 /dev/zero | tr '\0' x; echo
shopt -s nullglob dotglob; : > .hidden; echo * ; echo no*such; shopt -u nullglob dotglob
echo no*such
shopt -s globstar; echo tree/**/x | tr ' ' '\n' | sort; shopt -u globstar
shopt -s extglob
echo !(tree|copy|sparse) +(sp|ar)*
shopt -u extglob
rm -rf copy; [ -e copy ] || echo "gone"
cat missing; echo "cat: $?"
mkdir tree; rmdir tree/a
mkfifo pipe; (echo through a named pipe > pipe &) ; cat pipe
[ -p pipe ] && rm pipe

section "redirection"
{ echo out; echo err >&2; } 2>&1 | sort
{ echo out; echo err >&2; } 2> errors > output; cat errors output
exec 3> third; echo "to three" >&3; exec 3>&-; cat third
exec 4< third; read -r line <&4; echo "from four: $line"; exec 4<&-
echo "bad" 2> /dev/null >&7; echo "closed: $?"
cat <<EOF
here $name $((1 + 1)) $(echo command)
EOF
cat <<-EOF
	tabs go
		all of them
	EOF
cat <<< "here string"
set -o noclobber; echo x > third; echo "clobber: $?"; echo forced >| third; set +o noclobber; cat third
diff <(printf '1\n2\n3\n') <(printf '1\n3\n4\n')
echo "to a process" | tee >(tr a-z A-Z > upper) > /dev/null; while [ ! -s upper ]; do sleep 0.01; done; cat upper
: > log; for n in 1 2 3; do echo "$n"; done >> log; wc -l < log
exec 5<> log; read -r line <&5; echo "X" >&5; exec 5>&-; cat log
read -r -n 3 three <<< "abcdef"; echo "$three"
mapfile -t lines < log; echo "${#lines[@]} ${lines[0]}"

section "pipes"
seq 1 100 | grep 7 | wc -l
seq 1 20 | awk '{ s += $1; q += $1 * $1 } END { print s, q, s / NR }'
printf 'b 2\na 10\nc 1\n' | sort -k2n | cut -d' ' -f1 | paste -sd,
printf '%s\n' pear apple pear fig apple pear | sort | uniq -c | sort -rn | sed 's/^ *//'
echo 'Hello World' | sed -E 's/(\w+) (\w+)/\2 \1/; y/lo/01/'
seq 1 10 | sed -n '3,5p;7{s/7/seven/;p}'
seq 10 | paste - - - | expand -t 4
seq 1 30 | head -5 | tail -2
yes | head -3
yes | head -1000000 | tail -1
seq 1 200000 | tail -1
seq 1 5 | tac | tr '\n' ' '; echo
printf 'x\ty\nz\tw\n' | awk -F'\t' '{ print $2 "-" $1 }'
seq 3 | xargs -I{} echo "item {}"
seq 1 10 | xargs -n 3 echo
printf '%s\0' "a b" c | xargs -0 -n1 echo
join <(printf '1 a\n2 b\n') <(printf '1 x\n2 y\n')
comm -12 <(printf 'a\nb\nc\n') <(printf 'b\nc\nd\n')
echo abc | od -An -c
echo hello | sha256sum
echo hello | md5sum
echo hello | base64
echo aGVsbG8K | base64 -d
false | true; echo "$? ${PIPESTATUS[*]}"
set -o pipefail; false | true; echo "pipefail $?"; set +o pipefail
(exit 3) | (exit 4) | cat; echo "${PIPESTATUS[*]}"
echo abc | while read -r x; do echo "in a loop: $x"; done
x=outer; echo changed | read -r x; echo "$x"
shopt -s lastpipe; echo changed | read -r x; echo "$x"; shopt -u lastpipe
for n in 1 2 3; do echo $n; done | { read -r a; read -r b; echo "$b$a"; }
cat /dev/null | wc -c
yes > /dev/null & yes_job=$!; kill $yes_job; wait $yes_job 2> /dev/null; echo "yes: $?"
bash -c 'yes | head -1 > /dev/null; echo "${PIPESTATUS[@]}"'
split -l 4 -d <(seq 10) part; cat part02; ls part*
seq 5 | shuf --random-source=/dev/zero | sort -n | tr '\n' ' '; echo
nl -ba <<< $'a\n\nb'
fold -w 5 <<< "abcdefghijkl"
printf 'one two\nthree\n' | wc

section "processes"
(exit 42); echo $?
( x=inner; cd /; ) ; echo "$x"
sleep 0.01 & wait $!; echo "waited $?"
(sleep 0.01; exit 7) & wait $!; echo "waited $?"
bash -c 'exit 9'; echo $?
{ bash -c 'kill -TERM $$'; } 2> /dev/null; echo $?
{ bash -c 'kill -KILL $$'; } 2> /dev/null; echo $?
nonexistent_command_xyz 2> /dev/null; echo $?
./third 2> /dev/null; echo $?
printf '#!/bin/sh\necho "script $0 $#: $*"\n' > script; chmod +x script; ./script a "b c"
printf '#!/usr/bin/env -S awk -f\nBEGIN { print "awk script" }\n' > script; ./script
printf 'echo no interpreter $1\n' > script; ./script yes
env -i A=1 B=2 /usr/bin/env | sort
VAR=temporary bash -c 'echo $VAR'; echo "[$VAR]"
export EXPORTED=yes; bash -c 'echo $EXPORTED'
f() { echo "function in a child: $1"; }; export -f f; bash -c 'f x'
pids=(); for n in 1 2 3; do (sleep 0.0$n; exit $n) & pids+=($!); done
for p in "${pids[@]}"; do wait "$p"; printf '%s ' $?; done; echo
for n in 3 1 2; do (while [ ! -e turn$n ]; do sleep 0.01; done; echo "turn $n"; : > turn$((n + 1))) & done; : > turn1; wait; rm turn*
timeout 0.05 sleep 60; echo "timeout $?"
timeout --signal=INT 0.05 sleep 60; echo "timeout $?"
nohup echo "nohup" 2> /dev/null
nice -n 5 echo "nice"
coproc UP { while read -r l; do echo "${l^^}"; done; }
echo "to the coprocess" >&"${UP[1]}"; read -r answer <&"${UP[0]}"; echo "$answer"
up=$UP_PID; eval "exec ${UP[1]}>&-"; wait "$up"; echo "coprocess $?"
{ while [ ! -e early ]; do sleep 0.01; done; echo late; } & { echo early; : > early; }; wait; rm early
exec 6< <(seq 3); cat <&6; exec 6<&-
xargs -P 3 -I{} sh -c 'echo {}' <<< $'1\n2\n3' | sort
(ulimit -n 20; ulimit -n)
time_output=$( { TIMEFORMAT=%R; time true; } 2>&1 ); [[ $time_output =~ ^[0-9.]+$ ]] && echo "time works"

section "jobs"
set -m
sleep 60 & first=$!
sleep 60 & second=$!
jobs
kill %1; wait %1 2> /dev/null; echo "first $?"
kill -STOP $second; while [ "$(jobs -s | wc -l)" -eq 0 ]; do sleep 0.01; done; jobs -s | sed 's/  */ /g'
kill -CONT $second; bg %2 2> /dev/null > /dev/null; while [ "$(jobs -r | wc -l)" -eq 0 ]; do sleep 0.01; done; jobs -r | sed 's/  */ /g'
kill -INT %2; wait %2 2> /dev/null; echo "second $?"
(kill -STOP $BASHPID; exit 6) & while [ "$(jobs -s | wc -l)" -eq 0 ]; do sleep 0.01; done; fg %+ > /dev/null; echo "fg $?"
# A job that ends while wait -n begins to look for jobs is missed by bash 5.2, on Linux as well (4 of 80,000).
(exit 5) & while [ "$(jobs -r | wc -l)" -ne 0 ]; do sleep 0.01; done; wait -n; echo "wait -n $?"
sleep 60 & disown %+; jobs; echo "disowned"
kill $! 2> /dev/null
set +m

section "traps"
trap 'echo "got USR1"' USR1; kill -USR1 $$; trap - USR1
trap 'echo "got TERM"' TERM; kill -TERM $BASHPID; trap '' TERM; kill -TERM $$; echo "ignored"; trap - TERM
bash -c 'trap "echo int; exit 3" INT; kill -INT $$; echo never'; echo $?
bash -c 'trap "echo cleaning" EXIT; exit 4'; echo $?
bash -c 'trap "echo child; trap - CHLD" CHLD; sleep 0.01 & wait; :'
count=0; trap 'count=$((count + 1))' USR2; for n in 1 2 3 4 5; do kill -USR2 $$; done; echo "count $count"; trap - USR2
bash -c 'trap "echo terminated in a wait; kill \$!; exit 8" TERM; sleep 60 & echo > waiting; wait' & w=$!
while [ ! -e waiting ]; do sleep 0.01; done; kill -TERM $w; wait $w; echo $?
trap 'echo "line $LINENO failed" | sed "s/[0-9][0-9]*/N/"' ERR; false; trap - ERR
trap 'debug=$BASH_COMMAND' DEBUG; : marker; trap - DEBUG; echo "${debug%% *}"
f() { trap 'echo "returning"' RETURN; echo "in f"; trap - RETURN; }; f
trap 'echo x' HUP; trap -p HUP; trap - HUP
(set -e; false; echo never); echo "set -e: $?"
(set -u; echo "$undefined_variable") 2> /dev/null; echo "set -u: $?"
(set -e; if false; then :; fi; false || echo "tested"; ! true; echo "after")
bash -c 'trap "" PIPE; { while echo x; do sleep 0.01; done; false; } 2> /dev/null | true; echo "pipe ${PIPESTATUS[0]}"'
{ bash -c 'ulimit -c 0; kill -SEGV $$'; } 2> /dev/null; echo $?
bash -c 'read -t 0.05 x < <(sleep 10); echo "read $(($? > 128))"'

section "text"
cat > data <<'EOF'
id,name,amount
1,anna,100
2,bert,250
3,carl,75
4,anna,25
EOF
awk -F, 'NR > 1 { sum[$2] += $3 } END { for (n in sum) print n, sum[n] }' data | sort
awk -F, 'NR > 1 && $3 > 50 { printf "%-5s %6.2f\n", toupper($2), $3 / 3 }' data
sed -e '1d' -e 's/,/\t/g' -e '/carl/!d' data
sed '/bert/,/carl/{/carl/!s/^/> /}' data
sed -n '$=' data; sed -i 's/anna/ANNA/' data; grep -c ANNA data
grep -n 'b.*t' data; grep -v , data; echo "grep: $?"; grep -oE '[0-9]{3}' data; grep -rl ANNA . | sort
tail -n +2 data | sort -t, -k3,3nr | head -2
cut -d, -f2- data | head -1
awk 'BEGIN { while (("echo a; echo b" | getline line) > 0) n = n line; print n; print substr("viper", 2, 3), index("viper", "p"), length("viper") }'
awk 'BEGIN { printf "%d %s %c\n", 3.9, 1e6, 65; x["a"]; if ("a" in x) print "in"; gsub(/o/, "0", s = "foo"); print split("a:b:c", p, ":"), p[2] }' 2> /dev/null
tr -d '[:digit:]' < data | tr -s ',' | head -2
tr '[:lower:]' '[:upper:]' <<< "shout"
factor 360 97; expr 3 \* 4 + 1; basename /a/b.c .c; dirname /a/b/c; seq -s' ' 0 0.5 2
date -u -d @86400 +%F; date -u -d '2024-02-28 + 2 days' +%F
numfmt --to=iec 1048576; printf '%s\n' 1.10 1.9 1.2 | sort -V | paste -sd' '
test 1 -lt 2 -a -n x && echo test; [ "" ] || echo empty

section "programs"
quicksort() {
    (($# < 2)) && { echo "$@"; return; }
    local pivot=$1 n; shift
    local less=() more=()
    for n in "$@"; do if ((n < pivot)); then less+=("$n"); else more+=("$n"); fi; done
    echo $(quicksort "${less[@]}") "$pivot" $(quicksort "${more[@]}")
}
quicksort 5 3 9 1 8 2 7
sieve() {
    local limit=$1 i j; local -a composite
    for ((i = 2; i <= limit; i++)); do
        [ -n "${composite[i]}" ] && continue
        printf '%d ' "$i"
        for ((j = i * i; j <= limit; j += i)); do composite[j]=1; done
    done
    echo
}
sieve 60
options() {
    local OPTIND=1 option
    while getopts ':ab:c' option; do
        case $option in
            a|c) printf '%s ' "$option" ;;
            b) printf 'b=%s ' "$OPTARG" ;;
            :) printf 'lacks:%s ' "$OPTARG" ;;
            ?) printf 'unknown:%s ' "$OPTARG" ;;
        esac
    done
    shift $((OPTIND - 1)); echo "rest: $*"
}
options -a -b value -c x y
options -cab value -z
options -b
stack=()
push() { stack+=("$1"); }
pop() { REPLY=${stack[-1]}; unset 'stack[-1]'; }
calculate() {
    local word left right
    for word in $1; do
        case $word in
            [+*-]) pop; right=$REPLY; pop; left=$REPLY; push $((left $word right)) ;;
            *) push "$word" ;;
        esac
    done
    pop; echo "$1 = $REPLY"
}
set -f; calculate '3 4 + 2 *'; calculate '10 2 3 * -'; set +f
producer() { local n; for n in {1..5}; do echo "item $n"; done; echo end; }
consumer() { local line n=0; while read -r line && [ "$line" != end ]; do n=$((n + 1)); done; echo "consumed $n"; }
mkfifo queue; producer > queue & consumer < queue; wait
counter=0; lock() { until mkdir lock 2> /dev/null; do sleep 0.01; done; }
echo 0 > total
for n in 1 2 3 4; do (for m in 1 2 3; do lock; t=$(< total); echo $((t + 1)) > total; rmdir lock; done) & done; wait
echo "total $(< total)"
for n in {1..20}; do (exit $((n % 3))) & done; wait; echo "twenty children"
tree_of() { local e; for e in "$1"/*; do [ -e "$e" ] || continue; echo "$2${e##*/}"; [ -d "$e" ] && tree_of "$e" "$2  "; done; }
tree_of tree ""
PS3=; select choice in red green; do echo "selected $choice"; break; done 2> /dev/null <<< 2
printf -v padded '%03d' 7; echo "$padded"
mapfile -t sorted < <(printf '%s\n' c a b | sort); echo "${sorted[*]}"
while IFS=, read -r id person amount; do [ "$id" = id ] || echo "$person has $amount"; done < data
big=$(seq 1 20000); echo "${#big}"
echo "$big" | cksum
long=$(printf 'x%.0s' {1..5000}); echo "${#long}"; /bin/echo "$long" | wc -c
bash <<'EOF'
echo "a script from standard input"
read -r line
this line is read
echo "$line"
EOF
diff -u <(echo a) <(echo b) | tail -n +3
find . -newer renamed -name 'd*' ; find . -maxdepth 1 -type l -printf '%f -> %l\n'

section "done"
cd / && rm -rf "$work"
trap 'echo "the end: $?"' EXIT
exit 6
