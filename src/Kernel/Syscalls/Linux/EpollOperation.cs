namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>Second argument of epoll_ctl.</summary>
public enum EpollOperation
{
    Add = 1,
    Delete = 2,
    Modify = 3,
}
