using ViperOS.Contracts;

namespace ViperOS;

/// <summary>What to tell a person about an <see cref="ErrorNumber"/>: what is wrong and, where that helps, what to do.</summary>
public static class ErrorText
{
    /// <summary>UTF-8, no capital and no full stop, to stand after a colon.</summary>
    public static ReadOnlySpan<byte> For(ErrorNumber error)
    {
        return error switch
        {
            ErrorNumber.None => "no error"u8,
            ErrorNumber.EPERM => "not permitted for this object"u8,
            ErrorNumber.ENOENT => "no such file or directory; check the spelling and the current directory"u8,
            ErrorNumber.ESRCH => "it has ended already"u8,
            ErrorNumber.EINTR => "interrupted"u8,
            ErrorNumber.EIO => "the device or its server failed; try again, and see Dmesg for the cause"u8,
            ErrorNumber.ENXIO => "that session is gone, because its server was started anew; open it again"u8,
            ErrorNumber.E2BIG => "too many arguments, or too long ones; use fewer or shorter ones"u8,
            ErrorNumber.ENOEXEC => "not a program for this system"u8,
            ErrorNumber.EBADF => "the handle is not open, or its capability was revoked"u8,
            ErrorNumber.ECHILD => "no such child process"u8,
            ErrorNumber.EAGAIN => "not possible at this moment; try again"u8,
            ErrorNumber.ENOMEM => "out of memory, or the job's limit is reached; end other programs or raise the limit"u8,
            ErrorNumber.EACCES => "the capability lacks the right for this; Caps shows the rights held"u8,
            ErrorNumber.EFAULT => "bad memory address"u8,
            ErrorNumber.EBUSY => "in use; close what uses it first"u8,
            ErrorNumber.EEXIST => "exists already; choose another name or delete it first"u8,
            ErrorNumber.EXDEV => "the two names lie on different file systems; copy, then delete"u8,
            ErrorNumber.ENODEV => "no such device"u8,
            ErrorNumber.ENOTDIR => "not a directory"u8,
            ErrorNumber.EISDIR => "is a directory"u8,
            ErrorNumber.EINVAL => "invalid argument"u8,
            ErrorNumber.ENFILE => "the system has too many open files"u8,
            ErrorNumber.EMFILE => "the job's limit of handles is reached; close some"u8,
            ErrorNumber.ENOTTY => "not a terminal, or not possible for this kind of object"u8,
            ErrorNumber.ETXTBSY => "the program is running; end it first"u8,
            ErrorNumber.EFBIG => "the file would be too large"u8,
            ErrorNumber.ENOSPC => "no space left; delete something"u8,
            ErrorNumber.ESPIPE => "a terminal or stream has no position"u8,
            ErrorNumber.EROFS => "this file system can only be read; work on a copy, in RAM: for instance"u8,
            ErrorNumber.EPIPE => "nobody is at the other end"u8,
            ErrorNumber.ERANGE => "the result does not fit"u8,
            ErrorNumber.ENAMETOOLONG => "the name is too long"u8,
            ErrorNumber.ENOSYS => "this system does not have that call"u8,
            ErrorNumber.ENOTEMPTY => "the directory is not empty; delete what is in it, or use the option ALL"u8,
            ErrorNumber.EOVERFLOW => "the value is too large"u8,
            ErrorNumber.EMSGSIZE => "the message is too long"u8,
            ErrorNumber.EOPNOTSUPP => "not supported by this object or its server"u8,
            ErrorNumber.ETIMEDOUT => "it took too long"u8,
            ErrorNumber.ECANCELED => "cancelled"u8,
            _ => "unknown error"u8,
        };
    }

    /// <summary>The name of the constant, such as ENOENT; empty for unknown numbers.</summary>
    public static ReadOnlySpan<byte> NameOf(ErrorNumber error)
    {
        return error switch
        {
            ErrorNumber.EPERM => "EPERM"u8,
            ErrorNumber.ENOENT => "ENOENT"u8,
            ErrorNumber.ESRCH => "ESRCH"u8,
            ErrorNumber.EINTR => "EINTR"u8,
            ErrorNumber.EIO => "EIO"u8,
            ErrorNumber.ENXIO => "ENXIO"u8,
            ErrorNumber.E2BIG => "E2BIG"u8,
            ErrorNumber.ENOEXEC => "ENOEXEC"u8,
            ErrorNumber.EBADF => "EBADF"u8,
            ErrorNumber.ECHILD => "ECHILD"u8,
            ErrorNumber.EAGAIN => "EAGAIN"u8,
            ErrorNumber.ENOMEM => "ENOMEM"u8,
            ErrorNumber.EACCES => "EACCES"u8,
            ErrorNumber.EFAULT => "EFAULT"u8,
            ErrorNumber.EBUSY => "EBUSY"u8,
            ErrorNumber.EEXIST => "EEXIST"u8,
            ErrorNumber.EXDEV => "EXDEV"u8,
            ErrorNumber.ENODEV => "ENODEV"u8,
            ErrorNumber.ENOTDIR => "ENOTDIR"u8,
            ErrorNumber.EISDIR => "EISDIR"u8,
            ErrorNumber.EINVAL => "EINVAL"u8,
            ErrorNumber.ENFILE => "ENFILE"u8,
            ErrorNumber.EMFILE => "EMFILE"u8,
            ErrorNumber.ENOTTY => "ENOTTY"u8,
            ErrorNumber.ETXTBSY => "ETXTBSY"u8,
            ErrorNumber.EFBIG => "EFBIG"u8,
            ErrorNumber.ENOSPC => "ENOSPC"u8,
            ErrorNumber.ESPIPE => "ESPIPE"u8,
            ErrorNumber.EROFS => "EROFS"u8,
            ErrorNumber.EPIPE => "EPIPE"u8,
            ErrorNumber.ERANGE => "ERANGE"u8,
            ErrorNumber.ENAMETOOLONG => "ENAMETOOLONG"u8,
            ErrorNumber.ENOSYS => "ENOSYS"u8,
            ErrorNumber.ENOTEMPTY => "ENOTEMPTY"u8,
            ErrorNumber.EOVERFLOW => "EOVERFLOW"u8,
            ErrorNumber.EMSGSIZE => "EMSGSIZE"u8,
            ErrorNumber.EOPNOTSUPP => "EOPNOTSUPP"u8,
            ErrorNumber.ETIMEDOUT => "ETIMEDOUT"u8,
            ErrorNumber.ECANCELED => "ECANCELED"u8,
            _ => default,
        };
    }
}
