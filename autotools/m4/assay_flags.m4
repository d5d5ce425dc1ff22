# ASSAY_WARNINGS: collect the warning flags this compiler knows in WARN_CFLAGS,
# and in FLOAT_CFLAGS those that keep double arithmetic as it is written.
AC_DEFUN([ASSAY_WARNINGS],
[WARN_CFLAGS=
 m4_foreach_w([flag],
    [-Wall -Wextra -Wconversion -Wshadow -Wvla -Wstrict-prototypes
     -Wmissing-prototypes -Wold-style-definition -Wpointer-arith -Wcast-qual
     -Wwrite-strings -Wformat=2 -Wundef -Wswitch-enum -Wfloat-equal
     -Wdouble-promotion -Wnull-dereference -Wlogical-op -Wduplicated-cond
     -Werror=implicit-function-declaration],
    [AX_CHECK_COMPILE_FLAG(flag, [AS_VAR_APPEND([WARN_CFLAGS], [" flag"])],
        [], [-Werror])])
 AC_ARG_ENABLE([werror],
    [AS_HELP_STRING([--enable-werror], [treat warnings as errors])],
    [AS_IF([test x"$enableval" = xyes], [AS_VAR_APPEND([WARN_CFLAGS], [" -Werror"])])])
 FLOAT_CFLAGS=
 m4_foreach_w([flag], [-ffp-contract=off -fno-fast-math],
    [AX_CHECK_COMPILE_FLAG(flag, [AS_VAR_APPEND([FLOAT_CFLAGS], [" flag"])],
        [], [-Werror])])
 AC_SUBST([FLOAT_CFLAGS])
 AC_SUBST([WARN_CFLAGS])])

# ASSAY_SANITIZE: --enable-sanitize adds ASan and UBSan.
AC_DEFUN([ASSAY_SANITIZE],
[SAN_CFLAGS=
 AC_ARG_ENABLE([sanitize],
    [AS_HELP_STRING([--enable-sanitize], [build with ASan and UBSan])],
    [AS_IF([test x"$enableval" = xyes],
        [SAN_CFLAGS="-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer"])])
 AC_SUBST([SAN_CFLAGS])])

# ASSAY_COVERAGE: --enable-coverage instruments for gcov.
AC_DEFUN([ASSAY_COVERAGE],
[COVERAGE_CFLAGS=
 AC_ARG_ENABLE([coverage],
    [AS_HELP_STRING([--enable-coverage], [instrument for gcov, without optimisation])],
    [AS_IF([test x"$enableval" = xyes],
        [COVERAGE_CFLAGS="--coverage -O0"])])
 AC_SUBST([COVERAGE_CFLAGS])])
