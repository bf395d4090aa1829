namespace ViperOS.Programs.Utilities.Commands;

/// <summary>The last part of a path.</summary>
internal sealed class BaseName : Utility
{
    public override string Usage => "basename PATH [SUFFIX]\n  the last part of a path, without SUFFIX at its end";

    public override string Options => "";

    public override int Run(Invocation call)
    {
        if (call.Operands.Count is 0 or > 2)
        {
            throw new UsageException("it needs a path");
        }

        string path = call.Operands[0];
        string name = path.TrimEnd('/');
        name = name[(name.LastIndexOfAny(['/', ':']) + 1)..];
        if (call.Operands.Count == 2 && name.Length > call.Operands[1].Length && name.EndsWith(call.Operands[1], StringComparison.Ordinal))
        {
            name = name[..^call.Operands[1].Length];
        }

        call.Out.Line(name.Length == 0 && path.StartsWith('/') ? "/" : name);
        return 0;
    }
}
