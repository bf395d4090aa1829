using System.Text;
using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>Pseudo-terminals: lines, echo, raw bytes, sizes, hang-up, and that nothing of them stays.</summary>
internal sealed unsafe class PseudoTerminalTest() : UserTest("pty")
{
    private const uint GetNumber = 0x8004_5430;
    private const uint SetLock = 0x4004_5431;
    private const uint OpenPeer = 0x5441;
    private const uint GetSettings = 0x5401;
    private const uint SetSettings = 0x5402;
    private const uint SetWindow = 0x5414;
    private const uint GetWindow = 0x5413;
    private const int NoTerminal = 0x100;

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
        int master = KernelFiles.Open("/dev/ptmx\0"u8, 2 | NoTerminal | KernelFiles.NonBlocking);
        Check(master >= 0, "opening /dev/ptmx");
        uint number = uint.MaxValue;
        CheckEqual(KernelFiles.Control(master, GetNumber, &number), 0, "its number");
        byte[] path = Encoding.ASCII.GetBytes($"/dev/pts/{number}\0");
        CheckEqual(KernelFiles.Open(path, 2 | NoTerminal), -(long)ErrorNumber.EIO, "opening it while it is locked");
        int zero = 0;
        CheckEqual(KernelFiles.Control(master, SetLock, &zero), 0, "unlocking it");
        int terminal = KernelFiles.Open(path, 2 | NoTerminal | KernelFiles.NonBlocking);
        Check(terminal >= 0, "opening it");
        Lines(master, terminal);
        Raw(master, terminal);
        ulong window = 0x0000_0000_0050_0018;
        CheckEqual(KernelFiles.Control(master, SetWindow, &window), 0, "setting the size");
        ulong seen = 0;
        CheckEqual(KernelFiles.Control(terminal, GetWindow, &seen), 0, "asking for the size");
        Check(seen == window, "the size is another");
        int peer = (int)SystemCall.Invoke(SystemCallNumber.Ioctl, master, OpenPeer, 2 | NoTerminal);
        Check(peer >= 0, "opening the other side without a path");
        KernelFiles.Close(peer);

        Span<byte> buffer = stackalloc byte[64];
        KernelFiles.Close(master);
        CheckEqual(KernelFiles.Read(terminal, buffer), 0, "reading after the hang-up");
        CheckEqual(KernelFiles.Write(terminal, "x"u8), -(long)ErrorNumber.EIO, "writing after the hang-up");
        CheckEqual(KernelFiles.Control(terminal, GetWindow, &seen), -(long)ErrorNumber.EIO, "asking after the hang-up");
        CheckEqual(KernelFiles.Open(path, 2 | NoTerminal), -(long)ErrorNumber.ENOENT, "opening it after the hang-up");
        KernelFiles.Close(terminal);
    }

    private void Lines(int master, int terminal)
    {
        Transfer(master, terminal, "one\rtw\x7fwo\r", "one\n", "lines");
        Transfer(master, terminal, "", "two\n", "the next line");
        CheckRead(master, "one\r\ntw\b \bwo\r\n", "the echo");
        CheckEqual(KernelFiles.Write(master, "part\x04"u8), 5, "typing an end of file");
        CheckRead(terminal, "part", "what the end of file gives");
        CheckEqual(KernelFiles.Write(master, "\x04"u8), 1, "typing an end of file alone");
        Span<byte> buffer = stackalloc byte[64];
        CheckEqual(KernelFiles.Read(terminal, buffer), 0, "the end of file");
        CheckEqual(KernelFiles.Read(terminal, buffer), -(long)ErrorNumber.EAGAIN, "after it");
        CheckRead(master, "part", "the echo of that");
        CheckEqual(KernelFiles.Write(terminal, "a\nb"u8), 3, "writing");
        CheckRead(master, "a\r\nb", "what is shown");
    }

    private void Raw(int master, int terminal)
    {
        byte* settings = stackalloc byte[36];
        CheckEqual(KernelFiles.Control(terminal, GetSettings, settings), 0, "asking for the settings");
        ((uint*)settings)[0] = 0;
        ((uint*)settings)[1] = 0;
        ((uint*)settings)[3] = 0;
        CheckEqual(KernelFiles.Control(terminal, SetSettings, settings), 0, "setting raw mode");
        Transfer(master, terminal, "\x03\r\x7f\n", "\x03\r\x7f\n", "raw bytes");
        Span<byte> buffer = stackalloc byte[8];
        CheckEqual(KernelFiles.Read(master, buffer), -(long)ErrorNumber.EAGAIN, "echo in raw mode");
    }

    private void Transfer(int master, int terminal, string typed, string read, string what)
    {
        byte[] bytes = Encoding.Latin1.GetBytes(typed);
        CheckEqual(bytes.Length == 0 ? 0 : KernelFiles.Write(master, bytes), bytes.Length, "typing " + what);
        CheckRead(terminal, read, what);
    }

    private void CheckRead(int file, string expected, string what)
    {
        byte[] buffer = new byte[256];
        int length = KernelFiles.Read(file, buffer);
        Check(length >= 0 && Encoding.Latin1.GetString(buffer, 0, length) == expected, $"{what}: {length}");
    }
}
