Criteria/small.yaml:8:40: error: `completd` is not a choice of `status` [T3]
Criteria/small.yaml:17:16: error: nothing covers 3 activities [B2]
Evaluations/one/evaluation.yaml:4:9: error: there is no 2019-02-30: 2019-02 has 28 days [T1]
Evaluations/one/evaluation.yaml:5:31: error: `NO` is not a Party code [T3]
