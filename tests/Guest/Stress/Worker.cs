using System.Globalization;
using System.Text;
using ViperOS.Contracts;

namespace ViperOS.Tests.Stress;

/// <summary>This program again, in a process of its own.</summary>
internal readonly struct Worker(string kind, Process process)
{
    public static Worker Start(string kind, int count) => new(kind, Spawn(kind, count, Job.Current));

    public static Process Spawn(string kind, int count, Job job)
    {
        if (FileHandle.Open("C:stress"u8, OpenFlags.ReadOnly, out FileHandle file) != ErrorNumber.None)
        {
            return Process.None;
        }

        SpawnBuilder spawn = new(new byte[256], file.Handle) { Job = job };
        spawn.AddArgument("stress"u8);
        spawn.AddArgument(Encoding.UTF8.GetBytes(kind));
        spawn.AddArgument(Encoding.UTF8.GetBytes(count.ToString(CultureInfo.InvariantCulture)));
        ErrorNumber error = spawn.Start(out Process process);
        file.Handle.Close();
        return error == ErrorNumber.None ? process : Process.None;
    }

    /// <summary>Whether it has lost nothing.</summary>
    public bool Wait()
    {
        int code = -1;
        bool isGood = process.Handle.IsSome && process.WaitForExit(Deadline.Never, out code) == ErrorNumber.None && code == 0;
        process.Close();
        if (!isGood)
        {
            Console.WriteLine($"{kind}: {code}");
        }

        return isGood;
    }
}
