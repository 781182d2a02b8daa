module example.com/api

go 1.22

require golang.org/x/text v0.13.0
