module example.com/app

go 1.22

require (
	github.com/a/branch master
	github.com/b/short v1.2
	github.com/c/fine v1.2.3
	github.com/d/../up v1.0.0
	github.com/e/excluded v1.0.0
)

exclude github.com/e/excluded v1.0.0

replace github.com/f/path => github.com/g/path

vendor everything

/* not a comment */
