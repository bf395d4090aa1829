using System.Text;
using ViperOS.Contracts;
using ViperOS.Shell.Expansion;
using ViperOS.Shell.Language;

namespace ViperOS.Shell.Execution;

/// <summary>Redirections (XCU 2.7).</summary>
public sealed partial class Interpreter
{
    private const uint NewFileMode = 0x1B6;

    /// <summary>Changes the descriptors.</summary>
    /// <returns>What they were; after a failure all is as it was.</returns>
    /// <exception cref="ShellException">A file cannot be opened, or there is no such descriptor.</exception>
    internal SavedFiles Redirect(List<Redirection> redirections)
    {
        SavedFiles saved = new();
        try
        {
            foreach (Redirection redirection in redirections)
            {
                if (redirection.Descriptor is 1 or 2)
                {
                    Flush();
                }

                OpenFile? file = Open(redirection);
                saved.Add(Files, redirection.Descriptor);
                Files.Set(redirection.Descriptor, file);
            }
        }
        catch (ShellException)
        {
            saved.Restore(Files);
            throw;
        }

        return saved;
    }

    private OpenFile? Open(Redirection redirection)
    {
        if (redirection.Kind == RedirectionKind.Document)
        {
            return OpenDocument(_expander.ExpandText(redirection.Target));
        }

        string target = ExpandTarget(redirection.Target);
        switch (redirection.Kind)
        {
            case RedirectionKind.Input:
                return OpenPath(Residents.ActualPath(this, target), OpenFlags.ReadOnly);
            case RedirectionKind.ReadWrite:
                return OpenPath(target, OpenFlags.ReadWrite | OpenFlags.Create);
            case RedirectionKind.Append:
                return OpenPath(target, OpenFlags.WriteOnly | OpenFlags.Create | OpenFlags.Append);
            case RedirectionKind.Output when (Options & ShellOptions.NoClobber) != 0 && IsRegularFile(target):
                throw new ShellException($"{target}: it exists already; >| writes over it", 1);
            case RedirectionKind.Output or RedirectionKind.Clobber:
                return OpenPath(target, OpenFlags.WriteOnly | OpenFlags.Create | OpenFlags.Truncate);
            default:
                return Duplicate(target);
        }
    }

    private bool IsRegularFile(string path)
    {
        return System.GetStatus(Resolve(path), out FileStatus status) == ErrorNumber.None && status.Kind == FileKind.Regular;
    }

    private string ExpandTarget(Word word)
    {
        if (!IsInteractive)
        {
            return _expander.ExpandText(word);
        }

        // XCU 2.7: an interactive shell may take a pattern with one result.
        List<Field> fields = [];
        _expander.Expand(word, true, fields);
        return fields.Count == 1 ? fields[0].Text : _expander.ExpandText(word);
    }

    private SystemFile OpenPath(string path, OpenFlags flags)
    {
        ErrorNumber error = System.Open(Resolve(path), flags, NewFileMode & ~Mask, out int handle);
        return error == ErrorNumber.None ? new SystemFile(System, handle) : throw new ShellException($"{path}: {System.Explain(error)}", 1);
    }

    private OpenFile? Duplicate(string target)
    {
        if (target == "-")
        {
            return null;
        }

        if (!int.TryParse(target, out int descriptor) || Files[descriptor] is not { } file)
        {
            throw new ShellException($"{target}: there is no such file descriptor", 1);
        }

        Flush();
        file.AddReference();
        return file;
    }

    private SystemFile OpenDocument(string text)
    {
        ErrorNumber error = System.CreateScratch(Encoding.UTF8.GetBytes(text), out int handle);
        return error == ErrorNumber.None ? new SystemFile(System, handle) : throw new ShellException($"<<: {System.Explain(error)}");
    }
}
