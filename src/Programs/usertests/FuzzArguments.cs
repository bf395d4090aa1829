using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>
/// Makes plausible arguments by the letters of <see cref="FuzzKinds"/>. What they point to lies in the first half of the scratch area, which
/// other threads write to at the same time; calls about memory work on the second half. Each thread has its own.
/// </summary>
internal sealed unsafe class FuzzArguments(FuzzNumbers numbers, MappedMemory scratch, FuzzZoo zoo, int[] identifiers)
{
    private const int Page = 4096;
    private const int UsablePages = 62;
    private const int PlaygroundPages = 64;

    /// <summary>So many paths at the start lie in the fuzzer's own folder: the others everybody needs as they are.</summary>
    private const ulong OwnPaths = 8;
    private static ReadOnlySpan<int> ControlRequests => [0x5401, 0x5402, 0x5413, 0x5414, 0x540F, 0x5410, 0x541B, 0x5421, 0x5430, 0x5431, 0x540E, 0x5429];

    private static readonly string[] s_paths =
    [
        "fz0", "fz1", "fz2", "fz3", "fz4", "fz5", "fz0/fz1", "fz2/fz1", ".", "/dev/null", "/dev/ptmx", "/dev/zero", "/dev/tty",
        "/proc/self/status", "/proc/self/maps", "/proc/self/fd", "/proc/self/fd/5", "/proc/self/fdinfo/6", "/proc/self/task", "/proc",
        "/proc/sys/kernel", "/proc/thread-self/stat",
    ];

    /// <summary>Where a shared segment was attached last.</summary>
    public long Attached { get; set; }

    /// <summary>One argument of that kind. A letter without a line of its own is for something to point to.</summary>
    public long Make(char kind) => zoo.Find(kind, numbers) is var handle and >= 0 && numbers.Below(8) != 0 ? handle : kind switch
    {
        'x' => 8192,
        'y' => Attached,
        ',' => -1,
        (< '0' or '=' or '@' or '^' or '~') and not '-' => Handle(),
        '0' => 0,
        '1' => 1,
        '-' => -1,
        '8' => 8,
        'Z' => 24,
        'W' => 24,
        'Q' => 48,
        'i' => (long)numbers.Below(16),
        'j' => (long)numbers.Below(4),
        'f' => 1L << (int)numbers.Below(8),
        'e' => 1L << (int)numbers.Below(12),
        'h' => Handle(),
        'I' => Handle(),
        'H' => numbers.Below(4) == 0 ? Handle() : -100,
        'k' => (long)numbers.Below(8),
        'd' => identifiers[(int)numbers.Below((ulong)identifiers.Length)],
        'D' => 0x200 | 0x1B6 | (numbers.Below(4) == 0 ? 0x400 : 0),
        'P' => numbers.Below(8) switch { 0 => -1, < 4 => 0, _ => Process.CurrentId },
        'S' => HarmlessSignal(),
        'C' => (long)numbers.Below(9),
        'M' => (long)(numbers.Below(2) == 0 ? 0x11FFu : 0x81B6u),
        'U' => numbers.Below(2) == 0 ? 0 : 0x200,
        'O' => (long)(numbers.Below(3) | 0x840 | (numbers.Below(4) << 9) | (numbers.Below(4) == 0 ? 0x4000u : 0)),
        'L' => 4 | (1L << (int)numbers.Below(4)),
        'T' => ControlRequests[(int)numbers.Below((ulong)ControlRequests.Length)],
        'F' => (long)(numbers.Below(14) | (numbers.Below(2) << 7)),
        'G' => numbers.Below(4) switch { 0 => 0x11, 1 => 0x12, 2 => 0x31, _ => 0x32 },
        'r' => (long)numbers.Below(4),
        'K' => 0x800 | numbers.Below(3) switch { 0 => 1, 1 => 2, _ => 5 },
        'N' => 0x800 | (numbers.Below(2) == 0 ? 0 : 0x80000),
        'R' => (long)(1 + numbers.Below(46)),
        'V' => 5 | (long)(numbers.Below(2) << 1) | (long)(numbers.Below(2) << 24),
        'B' => 1L << (int)numbers.Below(8),
        'X' => 0x800,
        'Y' => 0x4040 | (numbers.Below(4) == 0 ? 2 : 0),
        's' => (long)numbers.Below(numbers.Below(4) == 0 ? 4 * Page : 128ul),
        'c' => (long)(1 + numbers.Below(3)),
        'o' => (long)numbers.Below(16 * Page),
        'u' => 2 + 4,
        'm' => Playground(),
        'l' => (long)(numbers.Below(8) * Page),
        _ => (long)Pointer(kind),
    };

    /// <summary>The number of an IPC object, for calls that want one.</summary>
    public void Remember(int identifier) => identifiers[(int)numbers.Below((ulong)identifiers.Length)] = identifier;

    /// <summary>None, or one that does nothing by default.</summary>
    public long HarmlessSignal() => numbers.Below(4) switch { 0 => 0, 1 => 17, 2 => 18, _ => 28 };

    /// <summary>A time of nothing, where no other argument is put.</summary>
    public long ZeroTime()
    {
        ulong* time = (ulong*)(scratch.Address + (63 * Page));
        time[0] = 0;
        time[1] = 0;
        return (long)time;
    }

    /// <summary>A page of those that are mapped, unmapped and protected at will; nothing but system calls touches them.</summary>
    public long Playground() => (long)scratch.Address + (long)((PlaygroundPages + numbers.Below(48)) * Page);

    private long Handle() => numbers.Below(8) == 0 ? -1 - (long)numbers.Below(4) : 3 + (long)numbers.Below(35);

    private ulong* Pointer(char kind)
    {
        if (kind == 'z')
        {
            return (ulong*)ZeroTime();
        }

        if (kind == 'b' && numbers.Below(16) == 0)
        {
            return (ulong*)Playground();
        }

        ulong* place = (ulong*)(scratch.Address + (numbers.Below((ulong)UsablePages * Page / 64) * 64));
        switch (kind)
        {
            case 'p':
                WriteText((byte*)place, s_paths[(int)numbers.Below((ulong)s_paths.Length)]);
                break;
            case 'n':
                WriteText((byte*)place, s_paths[(int)numbers.Below(OwnPaths)]);
                break;
            case 'A':
                *(ushort*)place = 1;
                WriteText((byte*)place + 2 + (int)numbers.Below(2), s_paths[(int)numbers.Below(OwnPaths)]);
                break;
            case 't':
                place[0] = 0;
                place[1] = numbers.Below(1_000_000);
                place[2] = 0;
                place[3] = numbers.Below(1_000_000);
                break;
            case 'w':
                *(uint*)place = (uint)numbers.Below(3) * 16;
                break;
            case 'v':
                WriteVector(place);
                break;
            case 'g':
                WriteMessage(place);
                break;
            case 'q':
                // struct sembuf, four times: a number, -1 to 1, IPC_NOWAIT and perhaps SEM_UNDO.
                for (int i = 0; i < 4; i++)
                {
                    ushort* operation = (ushort*)place + (i * 3);
                    operation[0] = (ushort)numbers.Below(4);
                    operation[1] = (ushort)(numbers.Below(3) - 1);
                    operation[2] = (ushort)(0x800 | (numbers.Below(2) << 12));
                }

                break;
            case 'E':
                // struct sigevent: a value, a signal, how to tell.
                place[0] = numbers.Next();
                ((int*)place)[2] = 28;
                ((int*)place)[3] = (int)numbers.Below(2);
                break;
            case 'a':
                // struct sigaction: the default or to ignore it.
                place[0] = numbers.Below(2);
                place[1] = 0;
                place[2] = 0;
                break;
            default:
                WriteWords((uint*)place);
                break;
        }

        return place;
    }

    private void WriteVector(ulong* place)
    {
        for (int i = 0; i < 3; i++)
        {
            place[i * 2] = (ulong)scratch.Address + numbers.Below((UsablePages - 4) * Page);
            place[(i * 2) + 1] = numbers.Below(512);
        }
    }

    /// <summary>struct msghdr, or the first of several struct mmsghdr: an address or none, a vector, and perhaps a handle beside it.</summary>
    private void WriteMessage(ulong* place)
    {
        ulong* vector = (ulong*)(scratch.Address + (numbers.Below(UsablePages - 1) * Page));
        WriteVector(vector);
        ulong* control = vector + 8;
        control[0] = 20;
        ((int*)control)[2] = 1;
        ((int*)control)[3] = 1;
        ((int*)control)[4] = (int)Handle();
        place[0] = 0;
        place[1] = 0;
        place[2] = (ulong)vector;
        place[3] = 1 + numbers.Below(3);
        bool hasControl = numbers.Below(2) == 0;
        place[4] = hasControl ? (ulong)control : 0;
        place[5] = hasControl ? 24u : 0;
        place[6] = 0;
    }

    /// <summary>Small numbers, handles and sizes, as most structures have them; or what is there already.</summary>
    private void WriteWords(uint* place)
    {
        if (numbers.Below(4) != 0)
        {
            for (int i = 0; i < 16; i++)
            {
                place[i] = numbers.Below(3) == 0 ? (uint)numbers.Below(64) : 0;
            }
        }
    }

    private static void WriteText(byte* place, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            place[i] = (byte)text[i];
        }

        place[text.Length] = 0;
    }
}
