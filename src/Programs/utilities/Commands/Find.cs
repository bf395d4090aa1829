namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Walks through directories and does something with what fits.</summary>
internal sealed class Find : Utility
{
    public override string Usage => "find [PATH…] [EXPRESSION]\n  tests: -name PATTERN -iname PATTERN -path PATTERN -type f|d|l -size N[ck] -mtime N -newer FILE -empty"
        + "\n  limits: -maxdepth N -mindepth N -depth  actions: -print -print0 -delete -prune -quit -exec COMMAND {} ; -exec COMMAND {} +"
        + "\n  both: A B, A -a B  either: A -o B  not: ! A  parentheses: ( A )";

    public override string Options => "HL";

    public override bool StopsAtOperand => true;

    public override int Run(Invocation call)
    {
        // A path never begins with a minus sign here; the expression does.
        List<string> words = call.Operands;
        int first = words.FindIndex(w => w.StartsWith('-') || w is "!" or "(");
        List<string> paths = first < 0 ? words : words[..first];
        FindExpression expression = new(call, first < 0 ? [] : words[first..]);
        foreach (string path in paths.Count == 0 ? ["."] : paths)
        {
            if (!Directory.Exists(path) && !File.Exists(path))
            {
                call.Report($"{path}: there is no such file or directory");
                continue;
            }

            Walk(call, expression, path, 0);
        }

        expression.Finish();
        return call.Code;
    }


    private static void Walk(Invocation call, FindExpression expression, string path, int depth)
    {
        if (expression.IsOver)
        {
            return;
        }

        FileSystemInfo info = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        bool prunes = !expression.IsDepthFirst && expression.Visit(path, info, depth);
        if (info is DirectoryInfo && !prunes && depth < expression.MaximumDepth && info.LinkTarget is null)
        {
            List<string> names = [];
            try
            {
                names.AddRange(Directory.EnumerateFileSystemEntries(path).Select(p => Path.GetFileName(p)));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                call.Report(path, e);
            }

            names.Sort(StringComparer.Ordinal);
            foreach (string name in names)
            {
                Walk(call, expression, path[^1] is '/' or ':' ? path + name : $"{path}/{name}", depth + 1);
            }
        }

        if (expression.IsDepthFirst)
        {
            expression.Visit(path, info, depth);
        }
    }
}
