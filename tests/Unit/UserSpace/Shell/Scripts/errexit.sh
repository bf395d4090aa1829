set -e
f() { false; echo "not stopped in condition"; }
if f; then echo yes; fi
f || echo no
false || true
! true
echo before
(set +e; false; echo in sub)
x=$(false) || echo caught
echo $-
false
echo unreachable
