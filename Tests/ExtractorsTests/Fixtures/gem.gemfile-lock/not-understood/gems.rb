source "https://rubygems.org"
gem "ast", "2.4.2", group: [:test, :lint]
