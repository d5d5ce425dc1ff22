# ASSAY_KATEX
# Find KaTeX, whose files assay report copies beside its pages; without it
# formulas stay TeX.  Defines KATEX_DIR, empty where there is none; sets
# katex_dir.
AC_DEFUN([ASSAY_KATEX], [
AC_ARG_WITH([katex],
    [AS_HELP_STRING([--with-katex=DIR],
        [the directory of katex.min.js, katex.min.css and fonts/])],
    [], [with_katex=yes])
AC_MSG_CHECKING([for KaTeX])
katex_dir=
AS_CASE([$with_katex],
    [no], [],
    [yes], [for assay_try in /usr/share/javascript/katex \
                /usr/share/nodejs/katex/dist; do
                AS_IF([test -f "$assay_try/katex.min.js"],
                    [katex_dir=$assay_try; break])
            done],
    [AS_IF([test -f "$with_katex/katex.min.js"], [katex_dir=$with_katex],
        [AC_MSG_ERROR([no katex.min.js in $with_katex])])])
AC_MSG_RESULT([${katex_dir:-no}])
AC_DEFINE_UNQUOTED([KATEX_DIR], ["$katex_dir"],
    [Where KaTeX is; empty: nowhere])
])
