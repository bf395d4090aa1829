trap 'echo usr1' USR1
kill -USR1 $$; echo behind
f() { kill -USR1 $$; echo in f; return 3; }
f; echo $?
trap 'echo hup; x=1' HUP
kill -HUP $$
echo x=$x
for i in 1 2 3; do [ $i = 2 ] && kill -USR1 $$; echo $i; done
trap '' USR1
kill -USR1 $$; echo ignored
trap - USR1
trap 'echo term; trap - TERM' TERM
if kill -TERM $$; then echo then; fi
(trap 'echo never' USR2; exit 0)
trap 'echo $?' USR2
false; kill -USR2 $$
x=$(echo a; echo b | cat)
echo "$x"
trap 'echo end; exit 4' EXIT
trap 'exit 7' ALRM
kill -ALRM $$
echo not reached
