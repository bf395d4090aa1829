using ViperOS.Contracts;
using ViperOS.Shell;
using ViperOS.Shell.Execution;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Prints files.</summary>
internal sealed class TypeCommand : Command
{
    public override string Name => "Type";

    public override string Aliases => "cat";

    public override string Template => "FROM/M,HEX/S,NUMBER/S";

    public override string Options => "n=NUMBER";

    public override string Help => "prints files; HEX in hexadecimal, NUMBER with line numbers";

    private const int BytesPerRow = 16;

    private const int ChunkSize = 16 * 1024;

    public override int Run(CommandContext context)
    {
        if (context.Arguments.Multiple.Count == 0)
        {
            return context.Input is { } input ? Print(context, "input", input) : context.Fail("input", ErrorNumber.EBADF);
        }

        List<string> paths = [];
        int code = ReturnCode.Ok;
        foreach (string name in context.Arguments.Multiple)
        {
            ErrorNumber error = context.Files.Expand(name, paths);
            code = error == ErrorNumber.None ? code : context.Fail(name, error);
        }

        foreach (string path in paths)
        {
            ErrorNumber error = context.Files.IsDirectory(path) ? ErrorNumber.EISDIR : ErrorNumber.None;
            FileHandle file = FileHandle.None;
            error = error == ErrorNumber.None ? context.Files.Open(path, OpenFlags.ReadOnly, out file) : error;
            if (error != ErrorNumber.None)
            {
                code = context.Fail(path, error);
                continue;
            }

            SystemFile source = new(context.Shell.System, file.Handle.Value);
            code = Math.Max(code, Print(context, path, source));
            source.Release();
            if (context.IsInterrupted)
            {
                return ReturnCode.Break;
            }
        }

        return code;
    }

    private static int Print(CommandContext context, string path, OpenFile file)
    {
        byte[] buffer = new byte[ChunkSize];
        ulong position = 0;
        bool isLineStart = true;
        while (!context.IsInterrupted)
        {
            ErrorNumber error = file.Read(buffer, out int count);
            if (error == ErrorNumber.EINTR)
            {
                continue;
            }

            if (error != ErrorNumber.None)
            {
                return context.Fail(path, error);
            }

            if (count == 0)
            {
                return ReturnCode.Ok;
            }

            ReadOnlySpan<byte> bytes = buffer.AsSpan(0, count);
            if (context.Has("HEX"))
            {
                PrintHexadecimal(context.Out, bytes, position);
            }
            else if (context.Has("NUMBER"))
            {
                PrintNumbered(context.Out, bytes, ref position, ref isLineStart);
                continue;
            }
            else
            {
                context.Out.Add(bytes).Flush();
            }

            position += (ulong)count;
        }

        return ReturnCode.Break;
    }

    /// <summary>Counts lines in <paramref name="line"/>.</summary>
    private static void PrintNumbered(TextOutput output, ReadOnlySpan<byte> bytes, ref ulong line, ref bool isLineStart)
    {
        while (!bytes.IsEmpty)
        {
            if (isLineStart)
            {
                output.AddNumber((long)++line, 6, ' ').Add("  ");
            }

            int end = bytes.IndexOf((byte)'\n');
            isLineStart = end >= 0;
            int length = isLineStart ? end + 1 : bytes.Length;
            output.Add(bytes[..length]);
            bytes = bytes[length..];
        }
    }

    private static void PrintHexadecimal(TextOutput output, ReadOnlySpan<byte> bytes, ulong position)
    {
        for (int row = 0; row < bytes.Length; row += BytesPerRow)
        {
            output.AddHexadecimal(position + (ulong)row, 8).Add(": ");
            for (int i = row; i < row + BytesPerRow; i++)
            {
                if (i < bytes.Length)
                {
                    output.AddHexadecimal(bytes[i], 2).Add(' ');
                }
                else
                {
                    output.Add("   ");
                }
            }

            for (int i = row; i < row + BytesPerRow && i < bytes.Length; i++)
            {
                output.Add(bytes[i] is >= 0x20 and < 0x7F ? (char)bytes[i] : '.');
            }

            output.End();
        }
    }
}
