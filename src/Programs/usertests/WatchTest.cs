using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>inotify(7): what happens to files is told once, in order, to who watches, and nothing stays when the watcher goes.</summary>
internal sealed unsafe class WatchTest() : UserTest("inotify")
{
    private const uint Modify = 0x2;
    private const uint CloseWritten = 0x8;
    private const uint Open = 0x20;
    private const uint Create = 0x100;
    private const uint Delete = 0x200;
    private const uint Ignored = 0x8000;

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
        int watcher = (int)SystemCall.Invoke(SystemCallNumber.InotifyInit, KernelFiles.NonBlocking);
        Check(watcher >= 0, "making a watcher");
        int watch = Add(watcher, "/RAM\0"u8, 0xFFF);
        CheckEqual(watch, 1, "the number of the first watch");
        CheckEqual(Add(watcher, "/RAM/nothing\0"u8, 1), -(long)ErrorNumber.ENOENT, "watching nothing");
        CheckEqual(Add(watcher, "/RAM\0"u8, 0), -(long)ErrorNumber.EINVAL, "watching for nothing");
        int file = KernelFiles.Open("/RAM/usertests-watch\0"u8, 0x41);
        KernelFiles.Write(file, "a"u8);
        KernelFiles.Write(file, "b"u8);
        KernelFiles.Close(file);
        CheckEqual(KernelFiles.Remove("/RAM/usertests-watch\0"u8), 0, "removing the file");
        CheckEvents(watcher, [Create, Open, Modify, CloseWritten, Delete], "usertests-watch");
        CheckEqual(SystemCall.Invoke(SystemCallNumber.InotifyRemoveWatch, watcher, watch), 0, "removing the watch");
        CheckEvents(watcher, [Ignored], "");
        CheckEqual(SystemCall.Invoke(SystemCallNumber.InotifyRemoveWatch, watcher, watch), -(long)ErrorNumber.EINVAL, "removing it again");
        Add(watcher, "/RAM\0"u8, 0xFFF);
        KernelFiles.Close(watcher);
    }

    private static int Add(int watcher, ReadOnlySpan<byte> path, uint mask)
    {
        fixed (byte* text = path)
        {
            return (int)SystemCall.Invoke(SystemCallNumber.InotifyAddWatch, watcher, (long)text, mask);
        }
    }

    private void CheckEvents(int watcher, ReadOnlySpan<uint> expected, string name)
    {
        byte[] buffer = new byte[1024];
        int length = KernelFiles.Read(watcher, buffer);
        int place = 0;
        foreach (uint mask in expected)
        {
            if (!Check(place + 16 <= length, $"an event {mask:x} is missing"))
            {
                return;
            }

            CheckEqual(BitConverter.ToUInt32(buffer, place + 4), mask, "an event");
            int nameLength = BitConverter.ToInt32(buffer, place + 12);
            string seen = System.Text.Encoding.ASCII.GetString(buffer, place + 16, nameLength).TrimEnd('\0');
            Check(seen == name, "the event's name is " + seen);
            place += 16 + nameLength;
        }

        CheckEqual(length, place, "the length of all events");
    }
}
