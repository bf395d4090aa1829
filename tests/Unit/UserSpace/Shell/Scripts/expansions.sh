echo "$@"; set -- 'a b' c; printf '[%s]' "$@" "x$@y" $*; echo
set --; printf '[%s]' "$@" "a$@b"; echo
e=; printf '[%s]' $e "$e" ''; echo
v=' a  b '; printf '[%s]' $v x$v"y"; echo
IFS=', '; v='a, b ,c,,d,'; printf '[%s]' $v; echo; unset IFS
a='*'; echo "$a" '$a' \$a
echo ${u-"a b"} ${u-'c d'}; printf '[%s]' ${u-a b} "${u-a b}" ${u:-"a b" c}; echo
echo "${u-"quoted"}" "${u:-'single'}"
x=abc.def.ghi; echo ${x%.*} ${x%%.*} ${x#*.} ${x##*.} "${x%"."*}" ${x%.g?i}
p='a*c'; q=abc; case $q in $p) echo match;; esac; case $q in "$p") echo wrong;; *) echo literal;; esac
case a-b in [!a]*) echo 1;; [a-c]-[[:alpha:]]) echo 2;; esac
case ']' in []]) echo bracket;; esac
echo a{b,c}d
echo ~ ~/x "~" a~ 
z=~/y:~/w; echo $z
