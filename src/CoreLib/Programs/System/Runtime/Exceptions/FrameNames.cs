using System.Runtime.CompilerServices;

namespace System.Runtime.Exceptions;

/// <summary>
/// Names and lines of the program's methods. <c>src/Tools/LinkTool</c> (TraceTableWriter, which documents the format) puts the table
/// behind the linked program as a segment of its own, which costs nothing until a page of it is touched.
/// </summary>
internal static unsafe class FrameNames
{
    // "TRC1" as a little-endian number.
    private const uint Magic = 0x3143_5254;

    // Program headers (ELF-64 figure 6).
    private const int HeaderOffsetOffset = 32;
    private const int HeaderCountOffset = 56;
    private const int HeaderSize = 56;
    private const int SegmentAddressOffset = 16;
    private const int SegmentSizeOffset = 32;
    private const uint SegmentLoad = 1;

    private const uint HiddenFlag = 0x8000_0000;
    private const uint AsynchronousFlag = 0x4000_0000;
    private const uint InternalFlag = 0x2000_0000;
    private const uint LinesMask = 0x1FFF_FFFF;

    private static Header* s_table;
    private static bool s_isLocated;

    public static bool IsAvailable => Table != null;

    private static Header* Table
    {
        get
        {
            if (!s_isLocated)
            {
                s_table = Locate();
                s_isLocated = true;
            }

            return s_table;
        }
    }

    /// <summary>False for an address outside the program's named methods: the runtime's own entry code, for example.</summary>
    public static bool TryFind(nuint address, out FrameName name)
    {
        name = default;
        Header* table = Table;
        if (table == null || address < table->CodeStart || address - (nuint)table->CodeStart >= table->CodeLength)
        {
            return false;
        }

        uint offset = (uint)(address - (nuint)table->CodeStart);
        Function* functions = (Function*)(table + 1);
        int low = 0;
        int high = (int)table->FunctionCount - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            if (functions[middle].Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        if (high < 0 || functions[high].Method == 0 || (functions[high].LinesAndFlags & InternalFlag) != 0)
        {
            return false;
        }

        Function* function = functions + high;
        uint inside = offset - function->Start;
        FindLine(table, function->LinesAndFlags & LinesMask, inside, out uint file, out int line);
        name = new FrameName
        {
            Assembly = function->Type == 0 ? default : GetText(table, *(uint*)((byte*)table + function->Type - sizeof(uint))),
            Type = GetText(table, function->Type),
            Method = GetText(table, function->Method),
            File = GetText(table, file),
            Line = line,
            Offset = (int)inside,
            IsHidden = (function->LinesAndFlags & HiddenFlag) != 0,
            IsAsynchronous = (function->LinesAndFlags & AsynchronousFlag) != 0,
        };
        return true;
    }

    // Rows of a method: how far on in the code (in instructions), how far on in the lines, doubled, and 1 more if a new file follows.
    private static void FindLine(Header* table, uint rows, uint offset, out uint file, out int line)
    {
        file = 0;
        line = 0;
        if (rows == 0)
        {
            return;
        }

        UnwindReader reader = new((byte*)table + rows, (byte*)table + table->Size);
        ulong count = reader.ReadUleb();
        uint start = 0;
        int nextLine = 0;
        uint nextFile = 0;
        for (; count != 0 && !reader.Failed; count--)
        {
            start += (uint)reader.ReadUleb() * 4;
            if (start > offset)
            {
                break;
            }

            long change = reader.ReadSleb();
            nextLine += (int)(change >> 1);
            if ((change & 1) != 0)
            {
                nextFile = (uint)reader.ReadUleb();
            }

            line = nextLine;
            file = nextLine == 0 ? 0 : nextFile;
        }
    }

    private static ReadOnlySpan<byte> GetText(Header* table, uint offset)
    {
        if (offset == 0)
        {
            return default;
        }

        byte* text = (byte*)table + offset;
        return new ReadOnlySpan<byte>(text + sizeof(ushort), *(ushort*)text);
    }

    private static Header* Locate()
    {
        byte* image = GetImage();
        byte* headers = image + *(long*)(image + HeaderOffsetOffset);
        for (int i = *(ushort*)(image + HeaderCountOffset) - 1; i >= 0; i--)
        {
            byte* header = headers + (i * HeaderSize);
            Header* table = *(Header**)(header + SegmentAddressOffset);
            if (*(uint*)header == SegmentLoad && *(ulong*)(header + SegmentSizeOffset) >= (ulong)sizeof(Header)
                && table->Magic == Magic)
            {
                return table;
            }
        }

        return null;
    }

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_image_start")]
    private static extern byte* GetImage();

    private struct Header
    {
        public uint Magic;
        public uint FunctionCount;
        public ulong CodeStart;
        public uint CodeLength;
        public uint Size;
    }

    private struct Function
    {
        public uint Start;
        public uint Type;
        public uint Method;
        public uint LinesAndFlags;
    }
}
