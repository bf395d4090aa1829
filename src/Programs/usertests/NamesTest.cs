using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>
/// What the kernel remembers of names and files is never older than the last change: one thread changes what there is, step by step, and after each step
/// several others, on other processors, must see exactly that, by name, by opening and by handle.
/// </summary>
internal sealed class NamesTest() : UserTest("names")
{
    private const int Watchers = 3;
    private const long Absent = -1;

    private static readonly long[] s_sizes = [Absent, Absent, Absent];
    private static int s_step;
    private static int s_seen;
    private static volatile bool s_ended;

    public override void Run(string[] arguments)
    {
        int rounds = Number(arguments, 0, 30);
        DirectoryHandle here = DirectoryHandle.Current;
        Check(here.MakeDirectory("RAM:namestest"u8), "making a directory");
        s_step = 0;
        s_ended = false;
        Thread[] watchers = new Thread[Watchers];
        for (int i = 0; i < Watchers; i++)
        {
            watchers[i] = new Thread(Watch);
            watchers[i].Start();
        }

        for (int round = 0; round < rounds && Failure.Length == 0; round++)
        {
            ChangeAll(here, round);
        }

        s_ended = true;
        foreach (Thread watcher in watchers)
        {
            watcher.Join();
        }

        here.RemoveFile("RAM:namestest/a"u8);
        here.RemoveFile("RAM:namestest/b"u8);
        here.RemoveFile("RAM:namestest/c"u8);
        Check(here.RemoveDirectory("RAM:namestest"u8), "removing the directory");
    }

    private void ChangeAll(DirectoryHandle here, int round)
    {
        int size = round % 7;
        Make("RAM:namestest/a"u8, size);
        Show(size, Absent, Absent);

        Check(FileHandle.Open("RAM:namestest/a"u8, OpenFlags.WriteOnly | OpenFlags.Append, out FileHandle file), "opening to append");
        Check(file.WriteAll("+"u8), "appending");
        Show(size + 1, Absent, Absent);

        Check(here.Rename("RAM:namestest/a"u8, "RAM:namestest/b"u8), "renaming");
        Show(Absent, size + 1, Absent);

        Check(file.SetLength(3), "truncating");
        file.Close();
        Show(Absent, 3, Absent);

        Make("RAM:namestest/c"u8, 9);
        Show(Absent, 3, 9);
        Check(here.Rename("RAM:namestest/c"u8, "RAM:namestest/b"u8), "renaming over another");
        Show(Absent, 9, Absent);

        Check(here.RemoveFile("RAM:namestest/b"u8), "removing");
        Show(Absent, Absent, Absent);
    }

    private void Make(ReadOnlySpan<byte> path, int size)
    {
        Check(FileHandle.Open(path, OpenFlags.WriteOnly | OpenFlags.Create | OpenFlags.Exclusive, out FileHandle file), "making a file");
        Check(file.WriteAll("123456789"u8[..size]), "writing");
        file.Close();
    }

    /// <summary>Says what there is, and waits until all have looked at it.</summary>
    private void Show(long first, long second, long third)
    {
        s_sizes[0] = first;
        s_sizes[1] = second;
        s_sizes[2] = third;
        Volatile.Write(ref s_seen, 0);
        Interlocked.Increment(ref s_step);
        while (Volatile.Read(ref s_seen) < Watchers && Failure.Length == 0)
        {
            Thread.Yield();
        }
    }

    private void Watch()
    {
        DirectoryHandle here = DirectoryHandle.Current;
        int last = 0;
        while (!s_ended)
        {
            int step = Volatile.Read(ref s_step);
            if (step == last)
            {
                Thread.Yield();
                continue;
            }

            last = step;
            CheckName(here, "RAM:namestest/a"u8, s_sizes[0], step);
            CheckName(here, "RAM:namestest/b"u8, s_sizes[1], step);
            CheckName(here, "RAM:namestest/c"u8, s_sizes[2], step);
            Interlocked.Increment(ref s_seen);
        }
    }

    private void CheckName(DirectoryHandle here, ReadOnlySpan<byte> path, long size, int step)
    {
        // Twice: what was asked for the first time is remembered the second.
        for (int i = 0; i < 2; i++)
        {
            ErrorNumber expected = size == Absent ? ErrorNumber.ENOENT : ErrorNumber.None;
            Check(here.GetStatus(path, out FileStatus status), expected, "the status in step " + step.ToString());
            Check(FileHandle.Open(path, OpenFlags.ReadOnly, out FileHandle file), expected, "opening in step " + step.ToString());
            if (size == Absent)
            {
                continue;
            }

            CheckEqual((long)status.Size, size, "the size in step " + step.ToString());
            Check(file.GetStatus(out FileStatus opened), "the status of the file");
            CheckEqual((long)opened.Size, size, "the size of the open file in step " + step.ToString());
            Check(opened.Node == status.Node, "another file was opened in step " + step.ToString());
            file.Close();
        }
    }
}
