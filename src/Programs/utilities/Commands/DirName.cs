namespace ViperOS.Programs.Utilities.Commands;

/// <summary>A path without its last part.</summary>
internal sealed class DirName : Utility
{
    public override string Usage => "dirname PATH\n  a path without its last part";

    public override string Options => "";

    public override int Run(Invocation call)
    {
        if (call.Operands.Count != 1)
        {
            throw new UsageException("it needs a path");
        }

        string path = call.Operands[0].TrimEnd('/');
        int at = path.LastIndexOfAny(['/', ':']);
        string directory = at < 0 ? (call.Operands[0].StartsWith('/') ? "/" : ".") : path[at] == ':' ? path[..(at + 1)] : path[..at].TrimEnd('/');
        call.Out.Line(directory.Length == 0 ? "/" : directory);
        return 0;
    }
}
