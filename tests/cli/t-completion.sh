# Shell completion: commands, their options, claims, axes.
. "$srcdir/tests/tap.sh"
completions=$srcdir/completions
PATH=${ASSAY%/*}:$PATH
export PATH completions

# What is offered for the words $2..., the last one unfinished, in shell $1.
offered () {
    shell=$1
    shift
    case $shell in
    bash) bash -c '. "$completions/assay" || exit
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
        _assay; printf "%s\n" "${COMPREPLY[@]}"' bash "$@" ;;
    zsh) zsh -fc 'compadd () {
            while [[ $1 != -- ]]; do shift; done
            shift; print -rl -- ${(M)@:#${words[CURRENT]}*}; }
        _files () { print -r -- files }
        functions[_assay_file]=$(<$completions/_assay)
        words=("$@") CURRENT=$#
        _assay_file' zsh "$@" ;;
    esac 2>"$scratch/err" | LC_ALL=C sort >"$scratch/offered"
}

# offers SHELL WANTED WORDS...: exactly the words WANTED
offers () {
    shell=$1
    wanted=$2
    shift 2
    offered "$shell" "$@"
    test "$(echo $(cat "$scratch/offered"))" = "$wanted" \
        && ! test -s "$scratch/err"
    verdict=$?
    ok $verdict "$shell: '$*' offers $wanted"
    test $verdict = 0 || cat "$scratch/offered" "$scratch/err" | head -5 | sed 's/^/# /'
}

for shell in bash zsh; do
    if ! command -v $shell >/dev/null; then
        skip "$shell" "$shell is not installed"
        continue
    fi
    offers $shell 'assumptions' assay as
    offers $shell 'predict prove' assay pr
    offers $shell '--help --version' assay --
    offered $shell assay ''
    assay --help | sed -n '/^Commands/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p' |
        { cat; printf '%s\n' --help --version; } | LC_ALL=C sort >"$scratch/commands"
    cmp -s "$scratch/offered" "$scratch/commands"
    ok $? "$shell: every command is offered"
    offers $shell '--digits' assay predict --di
    offers $shell '' assay recheck --di
    offers $shell 'memscale/class_mass' assay check memscale/class_m
    offered $shell assay check teleport
    test "$(head -n 1 "$scratch/offered")" = teleport
    ok $? "$shell: a paper is offered"
    offers $shell 'M=' assay predict memscale/class_mass M
    offers $shell 'M= alpha= y=' assay predict memscale/class_mass alpha=2 ''
    offers $shell '' assay predict memscale/class_mass --digits ''
done
finish
