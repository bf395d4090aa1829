echo hello "world  x" 'a"b' $((1+2*3)) $(echo sub) `echo back`
x=5; echo "$x ${x}y ${y:-def} ${y-} ${#x}"
for i in 1 2 3; do echo -n "$i "; done; echo
i=0; while [ $i -lt 3 ]; do i=$((i+1)); [ $i = 2 ] && continue; echo "i=$i"; done
case foo.txt in *.c) echo c;; *.txt|*.md) echo text;; *) echo other;; esac
f() { echo "f: $# $1 $2"; local z=3; return 7; }
f a "b c"; echo "rc $?"
if false; then echo no; elif true; then echo elif; else echo else; fi
cat <<EOF | tr a-z A-Z
heredoc $x $(echo y) \$x
  tail
EOF
cat <<'EOF'
no $x `expansion`
EOF
cat <<-EOF
	tabs stripped $x
	EOF
echo one two | while read a b; do echo "$b $a"; done
(x=9; echo in $x); echo out $x
{ echo grouped; echo err >&2; } 2>&1 | sort
set -- a "b c" d; for a; do echo "<$a>"; done; echo "$*"; shift; echo $#
IFS=:; v=a:b::c; set -- $v; echo $# "$*"; unset IFS
echo ${v%:*} ${v%%:*} ${v#*:} ${v##*:}
trap 'echo bye $?' EXIT
! false; echo $?
true && echo and || echo or
false || echo or2
echo "nested $(echo "in $(echo deep)")"
echo $((0x10)) $((010)) $((5/2)) $((-5%3)) $((1<<4)) $((3>2?10:20))
printf '%s-%d|%5s|%-5s|%05d|%x\n' a 12 ab cd 42 255
> f1.sh; > f2.sh; echo *.sh
eval 'echo evaluated $x'
y=$(exit 3); echo $?
test -f f1.sh && echo file
[ "a" = "a" -a 1 -lt 2 ] && echo both
unset x; echo ${x:?} 2>/dev/null
echo not reached
