# ASSAY_CHECK_FLINT
# Find ball arithmetic: FLINT >= 3 (headers flint/arb.h, one library), or
# FLINT 2.9 with Arb 2.23, Antic and Calcium (headers arb.h, calcium/*.h,
# libraries named -lflint-arb by Debian and -larb upstream).
# Sets FLINT_CPPFLAGS, FLINT_LDFLAGS, FLINT_LIBS.
AC_DEFUN([ASSAY_CHECK_FLINT], [
AC_ARG_WITH([flint],
    [AS_HELP_STRING([--with-flint=DIR], [prefix of FLINT (and Arb, Calcium)])],
    [], [with_flint=])
assay_save_CPPFLAGS=$CPPFLAGS; assay_save_LIBS=$LIBS; assay_save_LDFLAGS=$LDFLAGS
FLINT_CPPFLAGS= FLINT_LDFLAGS= FLINT_LIBS= assay_calcium=no
AS_IF([test -n "$with_flint" && test "x$with_flint" != xyes],
    [FLINT_CPPFLAGS="-isystem $with_flint/include"
     FLINT_LDFLAGS="-L$with_flint/lib -Wl,-rpath,$with_flint/lib"],
    [PKG_CHECK_EXISTS([flint >= 3.0],
        [FLINT_CPPFLAGS=`$PKG_CONFIG --cflags flint`
         FLINT_LDFLAGS=`$PKG_CONFIG --libs-only-L --libs-only-other flint`])])
CPPFLAGS="$FLINT_CPPFLAGS $CPPFLAGS"
LDFLAGS="$FLINT_LDFLAGS $LDFLAGS"
AC_CACHE_CHECK([which FLINT interface there is], [assay_cv_flint_api],
    [assay_cv_flint_api=none
     AC_COMPILE_IFELSE([AC_LANG_PROGRAM([[
#include <gmp.h>
#include <mpfr.h>
#include <flint/flint.h>
#include <flint/arb.h>
#if __FLINT_RELEASE < 30000
#error older than FLINT 3
#endif
]], [[arb_t x; arb_init (x);]])],
        [assay_cv_flint_api=3],
        [AC_COMPILE_IFELSE([AC_LANG_PROGRAM([[
#include <gmp.h>
#include <mpfr.h>
#include <flint/flint.h>
#include <arb.h>
#if __FLINT_RELEASE < 20900 || __FLINT_RELEASE >= 30000
#error neither FLINT 2.9
#endif
]], [[arb_t x; arb_init (x);]])], [assay_cv_flint_api=2])])])
AS_CASE([$assay_cv_flint_api],
    [3], [assay_flint_tries="-lflint"; assay_flint_header='flint/'],
    [2], [assay_flint_tries="-lcalcium:-lflint-arb:-lantic:-lflint -lcalcium:-larb:-lantic:-lflint"
          assay_flint_header=''],
    [AC_MSG_ERROR([FLINT >= 3, or FLINT 2.9 with Arb 2.23 and Calcium, is required
  (Debian 12: libflint-dev libflint-arb-dev libcalcium-dev libantic-dev)])])
AS_IF([test $assay_cv_flint_api = 3],
    [assay_qqbar='flint/qqbar.h'; assay_mpolyq='flint/fmpz_mpoly_q.h'],
    [assay_qqbar='calcium/qqbar.h'; assay_mpolyq='calcium/fmpz_mpoly_q.h'])
AC_MSG_CHECKING([how to link ball arithmetic and Calcium])
for assay_try in $assay_flint_tries; do
    assay_libs=`AS_ECHO(["$assay_try"]) | tr ':' ' '`
    LIBS="$assay_libs $MPFR_LIBS $GMP_LIBS -lm $assay_save_LIBS"
    cat > conftest_flint.c <<_ASSAY
#include <gmp.h>
#include <mpfr.h>
#include <flint/flint.h>
#include <${assay_flint_header}arb.h>
#include <$assay_qqbar>
#include <$assay_mpolyq>
int main (void)
{ arb_t x; qqbar_t a; arb_init (x); arb_const_pi (x, 64); qqbar_init (a); qqbar_clear (a); arb_clear (x);
  flint_cleanup_master (); return 0; }
_ASSAY
    AS_IF([$CC $CPPFLAGS $CFLAGS -o conftest_flint conftest_flint.c $LDFLAGS $LIBS >&AS_MESSAGE_LOG_FD 2>&1],
        [FLINT_LIBS=$assay_libs; assay_calcium=yes; break])
done
rm -f conftest_flint conftest_flint.c
AS_IF([test -n "$FLINT_LIBS"], [AC_MSG_RESULT([$FLINT_LIBS])],
    [AC_MSG_RESULT([no])
     AC_MSG_ERROR([FLINT's headers were found but nothing links: see config.log])])
CPPFLAGS=$assay_save_CPPFLAGS; LIBS=$assay_save_LIBS; LDFLAGS=$assay_save_LDFLAGS
AC_SUBST([FLINT_CPPFLAGS]) AC_SUBST([FLINT_LDFLAGS]) AC_SUBST([FLINT_LIBS])
])
