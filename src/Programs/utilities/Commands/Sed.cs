using System.Text;
using ViperOS.RegularExpressions;

namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Edits lines on their way.</summary>
internal sealed class Sed : Utility
{
    public override string Usage => "sed [-nEi] [-e SCRIPT | -f FILE | SCRIPT] [FILE…]\n  commands: s/A/B/gpi y/abc/xyz/ d p q = a i c n N g G h H x D P b t : { } r w"
        + "\n  addresses: 5  $  /pattern/  2,/end/  !  -n prints only what p says  -E extended expressions  -i changes the files themselves";

    public override string Options => "nErise:f:";

    public override int Run(Invocation call)
    {
        List<string> operands = call.Operands;
        List<string> scripts = [.. call.Values('e'), .. call.Values('f').ConvertAll(File.ReadAllText)];
        if (scripts.Count == 0)
        {
            if (operands.Count == 0)
            {
                throw new UsageException("a script is missing");
            }

            scripts.Add(operands[0]);
            operands = operands[1..];
        }

        List<SedCommand> commands = new SedParser(string.Join('\n', scripts), call.Has('E') || call.Has('r')).Parse();
        if (!call.Has('i'))
        {
            SedMachine machine = new(commands, call.Has('n'), call.Out);
            return machine.Run(Lines(call, operands)) ?? call.Code;
        }

        int code = 0;
        foreach (string path in operands)
        {
            if (!call.TryOpen(path, out Stream? stream))
            {
                continue;
            }

            using MemoryStream result = new();
            ByteOutput output = new(result);
            using (stream)
            {
                code = Math.Max(code, new SedMachine(commands, call.Has('n'), output).Run(Read(stream!)) ?? 0);
            }

            output.Flush();
            File.WriteAllBytes(path, result.ToArray());
        }

        return Math.Max(code, call.Code);
    }

    private static IEnumerable<string> Lines(Invocation call, List<string> operands)
    {
        foreach (string path in operands.Count == 0 ? ["-"] : operands)
        {
            if (call.TryOpen(path, out Stream? stream))
            {
                using (stream)
                {
                    foreach (string line in Read(stream!))
                    {
                        yield return line;
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Read(Stream stream)
    {
        LineInput input = new(stream);
        while (input.TryRead(out ReadOnlySpan<byte> line))
        {
            string text = Encoding.UTF8.GetString(line);
            yield return text;
        }
    }
}
