using System.Text;
using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>/proc: links and reports name this process, what is not there is not found, and nothing can be changed or is left behind.</summary>
internal sealed class ProcessFilesTest() : UserTest("proc")
{
    public override void Run(string[] arguments)
    {
        RunAll();
        Leaks before = Leaks.Now();
        RunAll();
        string difference = before.CompareWithNow();
        Check(difference.Length == 0, difference);
    }

    private void RunAll()
    {
        byte[] buffer = new byte[64 * 1024];
        string own = SystemCall.Invoke(SystemCallNumber.GetProcessId).ToString();
        CheckEqual(KernelFiles.ReadLink("/dev/fd\0"u8, buffer), 13, "the length of /proc/self/fd");
        CheckEqual(KernelFiles.ReadLink("/dev/fd/99\0"u8, buffer), -(long)ErrorNumber.ENOENT, "a handle that is not there");
        CheckEqual(KernelFiles.ReadLink("/proc/self\0"u8, buffer), own.Length, "the length of self");
        Check(Encoding.ASCII.GetString(buffer, 0, own.Length) == own, "self is somebody else");
        string state = Read("/proc/self/stat\0"u8, buffer);
        Check(state.StartsWith(own + " (usertests) R ", StringComparison.Ordinal) && state.Split(' ').Length == 52, "stat: " + state);
        Check(Read("/proc/self/status\0"u8, buffer).Contains("\nPid:\t" + own + "\n", StringComparison.Ordinal), "status has another number");
        Check(Read("/proc/self/cmdline\0"u8, buffer).Contains("usertests", StringComparison.Ordinal), "cmdline");
        string maps = Read("/proc/self/maps\0"u8, buffer);
        Check(maps.Contains("usertests", StringComparison.Ordinal) && maps.Contains("[stack]", StringComparison.Ordinal), "maps: " + maps);
        string[] sizes = Read("/proc/self/statm\0"u8, buffer).Split(' ');
        Check(sizes.Length == 7 && long.Parse(sizes[1]) is > 0 and < 16384, "what is resident: " + sizes[1]);
        Check(Read("/proc/meminfo\0"u8, buffer).StartsWith("MemTotal:", StringComparison.Ordinal), "meminfo");
        Check(Read("/proc/mounts\0"u8, buffer).Contains(" /proc proc ", StringComparison.Ordinal), "mounts");
        CheckEqual(KernelFiles.Open("/proc/self/stat\0"u8, 1), -(long)ErrorNumber.EACCES, "opening a report to write");
        CheckEqual(KernelFiles.Open("/proc/99999999/stat\0"u8, 0), -(long)ErrorNumber.ENOENT, "a process that is not there");
        CheckEqual(KernelFiles.Open("/proc/self/stat/x\0"u8, 0), -(long)ErrorNumber.ENOTDIR, "below a report");
        CheckEqual(KernelFiles.Open("/proc/new\0"u8, 0x41), -(long)ErrorNumber.EACCES, "making a file");
        HandlesCanBeOpenedAnew(buffer);
        EachFileCanBeRead(buffer);
    }

    private void HandlesCanBeOpenedAnew(byte[] buffer)
    {
        CheckEqual(KernelFiles.Make("RAM:usertests-fifo\0"u8, 0x1180), 0, "making a FIFO");
        int file = KernelFiles.Open("RAM:usertests-fifo\0"u8, 2);
        Check(file >= 0, "opening a FIFO for both");
        CheckEqual(KernelFiles.Write(file, "abc"u8), 3, "writing to it");
        int again = KernelFiles.Open(Encoding.ASCII.GetBytes($"/proc/self/fd/{file}\0"), KernelFiles.NonBlocking);
        CheckEqual(KernelFiles.Read(again, buffer), 3, "reading through the link");
        KernelFiles.Close(again);
        KernelFiles.Close(file);
        CheckEqual(KernelFiles.Remove("RAM:usertests-fifo\0"u8), 0, "removing the FIFO");
    }

    private void EachFileCanBeRead(byte[] buffer)
    {
        foreach (string name in new[]
        {
            "self/auxv", "self/cgroup", "self/comm", "self/environ", "self/fdinfo/1", "self/limits", "self/mountinfo", "self/smaps", "self/smaps_rollup",
            "self/wchan", "thread-self/status", "cmdline", "cpuinfo", "filesystems", "loadavg", "stat", "swaps", "uptime", "version",
            "sys/kernel/hostname", "sys/kernel/osrelease", "sys/kernel/pid_max", "sys/kernel/random/boot_id", "sys/kernel/random/uuid",
            "sys/vm/overcommit_memory", "sys/fs/file-max", "sys/fs/inotify/max_user_watches",
        })
        {
            Check(KernelFiles.ReadAll(Encoding.ASCII.GetBytes("/proc/" + name + "\0"), buffer) >= 0, name + " cannot be read");
        }
    }

    private static string Read(ReadOnlySpan<byte> path, byte[] buffer)
    {
        int length = KernelFiles.ReadAll(path, buffer);
        return length < 0 ? "error " + length : Encoding.UTF8.GetString(buffer, 0, length);
    }
}
