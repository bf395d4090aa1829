using ViperOS.Contracts;

namespace ViperOS;

/// <summary>What to tell a person whose disk or partition cannot be mounted: the errors of <see cref="ErrorText"/> mean more there.</summary>
public static class MountErrorText
{
    /// <summary>UTF-8, no capital and no full stop, to stand after a colon.</summary>
    public static ReadOnlySpan<byte> For(ErrorNumber error)
    {
        return error switch
        {
            ErrorNumber.EINVAL => "there is no file system on it that is known; viper mkfs, on the host, makes one"u8,
            ErrorNumber.ENOENT or ErrorNumber.ENODEV => "there is no such disk or partition; Disks lists them"u8,
            ErrorNumber.EOPNOTSUPP => "its file system is of a newer version than this system knows"u8,
            ErrorNumber.EIO => "its file system is damaged, or the device fails; Check says more"u8,
            ErrorNumber.EBUSY => "it is in use: mounted, or being checked; Info lists what is mounted"u8,
            ErrorNumber.ETIMEDOUT => "it does not answer; see Dmesg"u8,
            _ => ErrorText.For(error),
        };
    }
}
