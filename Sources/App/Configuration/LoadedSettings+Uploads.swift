import Uploads

extension LoadedSettings {
    /// Files of uploads may be as large as those of repositories.
    var uploadLimits: UploadFolder.Limits {
        var limits = UploadFolder.Limits()
        limits.fileBytes = settings.limits.file
        return limits
    }
}
