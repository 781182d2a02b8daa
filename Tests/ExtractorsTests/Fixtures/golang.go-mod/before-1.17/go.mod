module example.com/old

go 1.13

require github.com/sirupsen/logrus v1.9.3

exclude gopkg.in/check.v1 v1.0.0
