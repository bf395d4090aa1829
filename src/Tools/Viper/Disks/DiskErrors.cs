using ViperOS.Contracts;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Disks;

/// <summary>What went wrong, in words.</summary>
public static class DiskErrors
{
    public static void Throw(ErrorNumber error, string what)
    {
        if (error != ErrorNumber.None)
        {
            throw new ViperException($"{what}: {Text(error)}");
        }
    }

    private static string Text(ErrorNumber error) => error switch
    {
        ErrorNumber.ENOENT => "there is no such file or directory",
        ErrorNumber.EPERM => "this file system has no links, devices and the like",
        ErrorNumber.EIO => "the volume is damaged or the medium fails; try viper fsck",
        ErrorNumber.EEXIST => "it is there already",
        ErrorNumber.ENOTDIR => "it is not a directory",
        ErrorNumber.EISDIR => "it is a directory",
        ErrorNumber.EINVAL => "that is not possible",
        ErrorNumber.EFBIG => "the file is too big",
        ErrorNumber.ENOSPC => "the volume is full",
        ErrorNumber.EROFS => "the volume cannot be changed",
        ErrorNumber.EMLINK => "it has too many links",
        ErrorNumber.ENAMETOOLONG => "the name is too long",
        ErrorNumber.ENOTEMPTY => "the directory is not empty",
        ErrorNumber.ELOOP => "too many symbolic links",
        ErrorNumber.EOPNOTSUPP => "the volume has features that this version does not know",
        _ => error.ToString(),
    };
}
