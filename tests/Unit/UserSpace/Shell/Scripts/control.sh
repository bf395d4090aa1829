f() ( exit 4 ); f; echo $?
g() if true; then echo g; fi; g
for i in a b c; do for j in 1 2 3; do [ $j = 2 ] && continue 2; [ $i = c ] && break 2; echo $i$j; done; done
n=0; until [ $n -ge 2 ]; do n=$((n+1)); done; echo $n
echo $(( (1+2)*3 )) $((1||0)) $((0&&1)) $((~5)) $((!3)) $((7^2)) $((6&3)) $((6|1)) $((1==1)) $((2!=2))
n=5; echo $((n+=2)) $((n*=3)) $n $((n%4)) $((n<<=1)) $((n>>=2))
readonly R=1; (R=2) 2>/dev/null; echo $?
exec 3>out.tmp; echo to3 >&3; exec 3>&-; cat out.tmp; rm out.tmp
{ echo o; echo e >&2; } >x.tmp 2>&1; cat x.tmp; rm x.tmp
echo abc > y.tmp; echo def >> y.tmp; read l < y.tmp; echo $l; while read l; do echo "l:$l"; done < y.tmp; rm y.tmp
set -- -a -b val -c rest; while getopts ab:c o; do echo "$o ${OPTARG-}"; done; shift $((OPTIND-1)); echo $1
echo "a b  c" | { read x y; echo "[$x][$y]"; }
command -v echo; type cd >/dev/null; echo $?
alias ll='echo aliased'
ll x
trap 'echo t1' EXIT; (trap 'echo sub' EXIT; echo insub); 
echo one; sleep 0 & wait $!; echo $?
(exit 5) & wait $!; echo $?
x=1 sh -c 'echo $x'; echo [$x]
: ${newv:=assigned}; echo $newv
cat <<A; cat <<B
1
A
2
B
echo "multi
line"
echo a \
 b
if true
then
  echo t
fi > z.tmp
cat z.tmp; rm z.tmp
while :; do break; done
echo "$(cat <<X
in sub
X
)"
echo $(for i in 1 2; do echo $i; done)
echo "${x+set}" "${x-unset}" "${nope+set}"
echo $((1)) "$((  2 ))"
printf '%b\n' 'a\tb'; printf '%d %d\n' 1 2 3; echo
printf '%c%c\n' abc d; printf '%.2f %e %g\n' 3.14159 12345.678 0.0001
test 1 -eq 1 && echo eq; [ -z "" ] && echo z; [ ! -d /nonexist ] && echo nd; [ "(" = "(" ]; echo $?
kill -l 9
set -u; (echo $undefined) 2>/dev/null; echo $?
