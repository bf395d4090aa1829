using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls on users and groups (credentials(7)). All threads of a process have the same.</summary>
internal static unsafe class CredentialCalls
{
    [SystemCall(SystemCallNumber.GetUserId, "", "The real user.")]
    public static long GetUserId(ulong* registers) => Process.Current.Credentials.User.Real;

    [SystemCall(SystemCallNumber.GetEffectiveUserId, "", "The effective user.")]
    public static long GetEffectiveUserId(ulong* registers) => Process.Current.Credentials.User.Effective;

    [SystemCall(SystemCallNumber.GetGroupId, "", "The real group.")]
    public static long GetGroupId(ulong* registers) => Process.Current.Credentials.Group.Real;

    [SystemCall(SystemCallNumber.GetEffectiveGroupId, "", "The effective group.")]
    public static long GetEffectiveGroupId(ulong* registers) => Process.Current.Credentials.Group.Effective;

    [SystemCall(SystemCallNumber.SetUserId, "user: number", "All user numbers with privilege (user 0), else the effective one to the real or saved one. EPERM.")]
    public static long SetUserId(ulong* registers)
    {
        Credentials credentials = Process.Current.Credentials;
        return (uint)registers[0] == UserNumbers.Unchanged
            ? Error.EINVAL
            : Finish(credentials.User.Set((uint)registers[0], credentials.IsPrivileged), credentials);
    }

    [SystemCall(SystemCallNumber.SetRealAndEffectiveUser, "real: number or -1, effective: number or -1", "Sets two of the numbers, to ones that the process has unless it is privileged. EPERM.")]
    public static long SetRealAndEffectiveUser(ulong* registers)
    {
        Credentials credentials = Process.Current.Credentials;
        int error = credentials.User.SetRealAndEffective((uint)registers[0], (uint)registers[1], credentials.IsPrivileged);
        return Finish(error, credentials);
    }

    [SystemCall(SystemCallNumber.SetAllUsers, "real: number or -1, effective: number or -1, saved: number or -1", "Sets three of the numbers, to ones that the process has unless it is privileged. EPERM.")]
    public static long SetAllUsers(ulong* registers)
    {
        Credentials credentials = Process.Current.Credentials;
        int error = credentials.User.SetAll((uint)registers[0], (uint)registers[1], (uint)registers[2], credentials.IsPrivileged);
        return Finish(error, credentials);
    }

    [SystemCall(SystemCallNumber.GetAllUsers, "real: int*, effective: int*, saved: int*", "Writes three of the numbers.")]
    public static long GetAllUsers(ulong* registers) => WriteAll(registers, Process.Current.Credentials.User);

    [SystemCall(SystemCallNumber.SetFileUser, "user: number", "The number that files are looked at with; returns the one before, also if it was not changed.")]
    public static long SetFileUser(ulong* registers)
    {
        Credentials credentials = Process.Current.Credentials;
        uint old = credentials.User.SetFileSystem((uint)registers[0], credentials.IsPrivileged);
        Process.Current.Credentials = credentials;
        return old;
    }

    [SystemCall(SystemCallNumber.SetGroupId, "group: number", "All group numbers with privilege (user 0), else the effective one to the real or saved one. EPERM.")]
    public static long SetGroupId(ulong* registers)
    {
        Credentials credentials = Process.Current.Credentials;
        return (uint)registers[0] == UserNumbers.Unchanged
            ? Error.EINVAL
            : Finish(credentials.Group.Set((uint)registers[0], credentials.IsPrivileged), credentials);
    }

    [SystemCall(SystemCallNumber.SetRealAndEffectiveGroup, "real: number or -1, effective: number or -1", "Sets two of the numbers, to ones that the process has unless it is privileged. EPERM.")]
    public static long SetRealAndEffectiveGroup(ulong* registers)
    {
        Credentials credentials = Process.Current.Credentials;
        int error = credentials.Group.SetRealAndEffective((uint)registers[0], (uint)registers[1], credentials.IsPrivileged);
        return Finish(error, credentials);
    }

    [SystemCall(SystemCallNumber.SetAllGroups, "real: number or -1, effective: number or -1, saved: number or -1", "Sets three of the numbers, to ones that the process has unless it is privileged. EPERM.")]
    public static long SetAllGroups(ulong* registers)
    {
        Credentials credentials = Process.Current.Credentials;
        int error = credentials.Group.SetAll((uint)registers[0], (uint)registers[1], (uint)registers[2], credentials.IsPrivileged);
        return Finish(error, credentials);
    }

    [SystemCall(SystemCallNumber.GetAllGroups, "real: int*, effective: int*, saved: int*", "Writes three of the numbers.")]
    public static long GetAllGroups(ulong* registers) => WriteAll(registers, Process.Current.Credentials.Group);

    [SystemCall(SystemCallNumber.SetFileGroup, "group: number", "The number that files are looked at with; returns the one before, also if it was not changed.")]
    public static long SetFileGroup(ulong* registers)
    {
        Credentials credentials = Process.Current.Credentials;
        uint old = credentials.Group.SetFileSystem((uint)registers[0], credentials.IsPrivileged);
        Process.Current.Credentials = credentials;
        return old;
    }

    [SystemCall(
        SystemCallNumber.GetGroups, "capacity: number, groups: int*", "The supplementary groups; returns how many. With capacity 0 only that. EINVAL.")]
    public static long GetGroups(ulong* registers)
    {
        Credentials credentials = Process.Current.Credentials;
        int count = credentials.SupplementaryCount;
        int capacity = (int)registers[0];
        if (capacity < 0 || (capacity != 0 && capacity < count))
        {
            return Error.EINVAL;
        }

        return capacity == 0 || UserMemory.TryCopyToUser(registers[1], credentials.Supplementary, (nuint)(count * sizeof(uint)))
            ? count
            : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.SetGroups, "count: number, groups: int*", "Sets the supplementary groups. EPERM without privilege.",
        Missing = "more than 32 groups (EINVAL)")]
    public static long SetGroups(ulong* registers)
    {
        Credentials credentials = Process.Current.Credentials;
        if (!credentials.IsPrivileged)
        {
            return Error.EPERM;
        }

        if (registers[0] > Credentials.MaximumGroups)
        {
            return Error.EINVAL;
        }

        if (!UserMemory.TryCopyFromUser(credentials.Supplementary, registers[1], (nuint)(registers[0] * sizeof(uint))))
        {
            return Error.EFAULT;
        }

        credentials.SupplementaryCount = (int)registers[0];
        return Finish(0, credentials);
    }

    private static long Finish(int error, in Credentials changed)
    {
        if (error == 0)
        {
            Process.Current.Credentials = changed;
        }

        return error;
    }

    private static long WriteAll(ulong* registers, in UserNumbers numbers) =>
        UserMemory.TryWrite(registers[0], numbers.Real) && UserMemory.TryWrite(registers[1], numbers.Effective)
            && UserMemory.TryWrite(registers[2], numbers.Saved)
            ? 0
            : Error.EFAULT;
}
