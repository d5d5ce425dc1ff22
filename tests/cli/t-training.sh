# The quantities of the two papers on training dynamics, against values that
# mpmath 1.2.1 gave by plain code: bisection, Newton's method, recursions at 60
# digits, Taylor series for the flow of two tokens, sums over all classes.
. "$srcdir/tests/tap.sh"

prints 0.442854401002388583141327999999 \
    predict memgd/margin_flow M=2 p=1/2 t=1 --digits 30
prints 6.16612245922285200909755754155 \
    predict memgd/margin_flow M=5 p=1/10 t=1000 --digits 30
prints 0.986106596299731909909048038458 \
    predict memgd/margin_flow M=50 p=1/100 t=100 --digits 30
prints 28.3241682964040210127403497126 \
    predict memgd/margin_flow M=7 p=2/7 t=10^12 --digits 30
prints 4.89729559253674789822001156348 \
    predict memgd/margin_descent M=5 p=3/10 eta=1 k=100 --digits 30
prints 7.32686387077943844469771374660 \
    predict memgd/margin_descent M=5 p=3/10 eta=10 k=100 --digits 30
prints 7.50829167955385399274118437896 \
    predict memgd/margin_descent M=2 p=3/4 eta=10 k=2 --digits 30
prints 14.2941769085110088197939458176 \
    predict memgd/margin_descent M=7 p=2/7 eta=50 k=137 --digits 30
prints 1.53065684586727971374742267436 \
    predict memgd/two_token_margin p=3/4 corr=1/2 t=5 i=1 --digits 30
prints 0.170436080477886993233305901432 \
    predict memgd/two_token_margin p=3/4 corr=1/2 t=5 i=2 --digits 30
prints 1.19969124534315997479252063620 \
    predict memgd/two_token_margin p=3/4 corr=19/20 t=10 i=1 --digits 30
prints -0.814264459772874788393296424062 \
    predict memgd/two_token_margin p=3/4 corr=19/20 t=10 i=2 --digits 30
prints 2.82834730880693324677590290457 \
    predict memgd/two_token_margin p=3/4 corr=-1/2 t=10 i=1 --digits 30
prints 2.19140601506553421029634417094 \
    predict memgd/two_token_margin p=3/4 corr=-1/2 t=10 i=2 --digits 30
prints 5.43920277128557974945779608382 \
    predict memgd/spike_step p=3/4 corr=19/20 --digits 30
prints 21.6643678961909514627914129782 \
    predict memgd/spike_step p=3/4 corr=1/2 --digits 30
prints 19.8014123554639202756632415495 \
    predict memgd/spike_step p=9/10 corr=1/2 --digits 30
prints 9.78098215693658102475196292881 \
    predict memgd/spike_step p=3/5 corr=9/10 --digits 30
prints 63 \
    predict memgd/steps_to_accuracy p=8127/10000 corr=1/2 eta=1/10 --exact
prints 752 \
    predict memgd/steps_to_accuracy p=8127/10000 corr=17/18 eta=1/10 --exact
prints 4 \
    predict memgd/steps_to_accuracy p=5784/10000 corr=7/9 eta=10 --exact
prints 2 \
    predict memgd/steps_to_accuracy p=3/4 corr=19/20 eta=10 --exact
prints 52 \
    predict memgd/steps_to_accuracy p=3/4 corr=19/20 eta=1 --exact
prints 519 \
    predict memgd/steps_to_accuracy p=9594/10000 corr=1/2 eta=1/10 --exact
prints 3/4 \
    predict memgd/separable_probability N=3 d=2 --exact
prints 15/268435456 \
    predict memgd/separable_probability N=30 d=2 --exact
prints 23/256 \
    predict memgd/separable_probability N=10 d=3 --exact
prints 1259/131072 \
    predict memgd/separable_probability N=20 d=5 --exact
prints 1/2 \
    predict memgd/separable_probability N=10 d=5 --exact
prints 0.158450217697062401490533558815 \
    predict memgd/underparam_multiplier alpha=1/2 --digits 30
prints 0.106315046016558704485366767984 \
    predict memgd/underparam_multiplier alpha=3/2 --digits 30
prints 0.0755745002900713129934806449425 \
    predict memgd/underparam_multiplier alpha=2 --digits 30
prints 0.373569027997783407821026723913 \
    predict imbalance/flow_loss c=2 tau=1 --digits 30
prints 1.50889549042492501602577305196 \
    predict imbalance/flow_loss c=10 tau=1 --digits 30
prints 0.0112097505643515116324521484097 \
    predict imbalance/flow_loss c=1000 tau=100 --digits 30
prints 0.947839276634755818170136417140 \
    predict imbalance/flow_loss c=50257 tau=11 --digits 30
prints 0.487123106051993428012872222311 \
    predict imbalance/flow_time c=2 loss=1/2 --digits 30
prints 18.6475879292832262575678864732 \
    predict imbalance/flow_time c=1000 loss=1/10 --digits 30
prints 114.923577911596172720231115415 \
    predict imbalance/flow_time c=50257 loss=1/100 --digits 30
prints 0.152584382393847448969936129136 \
    predict imbalance/sign_loss c=10 t=2 --digits 30
prints 0.239544766221884504868922893154 \
    predict imbalance/sign_loss c=3 t=1 --digits 30
prints 0.0443560908779169375054176737072 \
    predict imbalance/sign_loss c=1000 t=5 --digits 30
prints 6.12169041296582349918196163679 \
    predict imbalance/descent_margin c=10 step=1/2 k=100 --digits 30
prints 7.74915179335096886790921759655 \
    predict imbalance/descent_margin c=1000 step=1/10 k=100 --digits 30
prints 12.9300980345394431853892404011 \
    predict imbalance/descent_margin c=50257 step=1 k=20 --digits 30
prints 0.995269626814869346902915237627 \
    predict imbalance/adam_margin c=10 lr=1/20 beta1=9/10 beta2=999/1000 k=10 --digits 30
prints 6.19193184534677464771679950192 \
    predict imbalance/adam_margin c=10 lr=1/20 beta1=9/10 beta2=999/1000 k=200 --digits 30
prints 9.80565297524425338274114093222 \
    predict imbalance/adam_margin c=1000 lr=1/10 beta1=0 beta2=99/100 k=100 --digits 30
prints 0.0166715661819976956403712447764 \
    predict imbalance/adam_rate lr=1/100 beta1=0 beta2=9/10 --digits 30
prints 0.000499940546879361557108967091830 \
    predict imbalance/adam_rate lr=1/100 beta1=9/10 beta2=999/1000 --digits 30
prints 0.0526456121226687819054707850337 \
    predict imbalance/adam_rate lr=1 beta1=0 beta2=9/10 --digits 30
prints 0.480629705754965666655460661850 \
    predict imbalance/head_mass c=1000 K=20 --digits 30
prints 0.582128620083618446715983374007 \
    predict imbalance/head_mass c=50257 K=428 --digits 30
prints 0.715381362068885403705440909414 \
    predict imbalance/head_mass c=1000000000 K=2328539 --digits 30
prints 1.21220378202234743744469266300 \
    predict imbalance/average_loss c=10 t=10 --digits 30
prints 0.425622252954089553879190558143 \
    predict imbalance/average_loss c=100 t=1000 --digits 30
prints 4.92957816774563570132574589045 \
    predict imbalance/average_loss c=1000 t=100 --digits 30
prints 0.391446791446357686571867738838 \
    predict imbalance/gradient_norm c=10 t=1 --digits 30
prints 0.0438589053158945662775896675101 \
    predict imbalance/gradient_norm c=10 t=100 --digits 30
prints 0.0231304707149579464622022968427 \
    predict imbalance/gradient_norm c=100 t=1000 --digits 30
prints 0.572442748635217594445376660145 \
    predict imbalance/curvature_correlation c=100 t=1 --digits 30
prints -0.104551659465259903559986401035 \
    predict imbalance/curvature_correlation c=100 t=1000 --digits 30
prints 0.901385105027189509634104533636 \
    predict imbalance/curvature_correlation c=10 t=7/5 --digits 30

# What has no meaning gets one line that names the axis and its domain.
refuses 2 'p=3/2: .*0 < p < 1' predict memgd/margin_flow M=2 p=3/2 t=1
refuses 2 'p=0: .*0 < p < 1' predict memgd/margin_descent M=2 p=0 eta=1 k=1
refuses 2 'corr=1: .*-1 < corr < 1' \
    predict memgd/two_token_margin p=3/4 corr=1 t=1 i=1
refuses 2 'corr=-1: .*-1 < corr < 1' \
    predict memgd/steps_to_accuracy p=3/4 corr=-1 eta=1
refuses 2 't=-1: .*t >= 0' predict memgd/margin_flow M=2 p=1/2 t=-1
refuses 2 't=-1/1000: .*t >= 0' \
    predict memgd/two_token_margin p=3/4 corr=1/2 t=-1/1000 i=1
refuses 2 'i=3: .*1 <= i <= 2' \
    predict memgd/two_token_margin p=3/4 corr=1/2 t=1 i=3
refuses 2 'eta=0: .*eta > 0' predict memgd/margin_descent M=2 p=1/2 eta=0 k=1
refuses 2 'p[+]corr[*]p > 1' predict memgd/spike_step p=3/4 corr=1/3
refuses 2 'M=1: .*M >= 2' predict memgd/margin_flow M=1 p=1/2 t=1
refuses 2 'k=1/2: .*integer 0 <= k' predict memgd/margin_descent M=2 p=1/2 eta=1 k=1/2
refuses 2 'c=1: .*c >= 2' predict imbalance/flow_loss c=1 tau=1
refuses 2 'tau=-1: .*tau >= 0' predict imbalance/flow_loss c=2 tau=-1
refuses 2 'c=10 loss=3: .*need loss <= log c' \
    predict imbalance/flow_time c=10 loss=3
refuses 2 't=-1: .*t >= 0' predict imbalance/sign_loss c=2 t=-1
refuses 2 'beta1=1: .*0 <= beta1 < 1' \
    predict imbalance/adam_margin c=10 lr=1 beta1=1 beta2=1/2 k=1
refuses 2 'beta2=-1/2: .*0 <= beta2 < 1' \
    predict imbalance/adam_margin c=10 lr=1 beta1=0 beta2=-1/2 k=1
refuses 2 'beta2=1: .*0 <= beta2 < 1' \
    predict imbalance/adam_rate lr=1 beta1=0 beta2=1
refuses 2 'lr=1/20 beta1=1/2 beta2=0: .*need exactly one root' \
    predict imbalance/adam_rate lr=1/20 beta1=1/2 beta2=0
refuses 2 'c=10 K=11: .*K <= c' predict imbalance/head_mass c=10 K=11
refuses 2 'c=1: .*c' predict imbalance/average_loss c=1 t=1
refuses 2 'need no direction separates the keys' \
    predict memgd/crowded_error alpha=1 N=5 d=4 seed=1
refuses 2 'need no direction separates the keys' \
    predict memgd/crowded_least alpha=1 N=5 d=4 seed=1 --exact
refuses 2 'need no direction separates the keys' \
    predict memgd/crowded_margin alpha=1/2 N=5 d=4 seed=1 i=1
refuses 7 'not started' \
    predict memgd/steps_to_accuracy p=3/4 corr=0.999999 eta=1/1000 --exact
refuses 7 'not started' \
    predict imbalance/descent_margin c=10 step=1/2 k=1000000000
finish
