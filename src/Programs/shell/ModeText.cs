using ViperOS.Shell.Execution;
using ViperOS.Contracts;

namespace ViperOS.Programs.Shell;

/// <summary>A file's kind and permission bits as <c>drwxr-xr-x</c>.</summary>
internal static class ModeText
{
    public static void Add(TextOutput output, in FileStatus status)
    {
        output.Add(status.Kind switch
        {
            FileKind.Directory => 'd',
            FileKind.Terminal => 'c',
            FileKind.Stream => 'p',
            _ => '-',
        });
        for (int bit = 8; bit >= 0; bit--)
        {
            char letter = (bit % 3) switch
            {
                2 => 'r',
                1 => 'w',
                _ => 'x',
            };
            output.Add((status.Mode & (1u << bit)) != 0 ? letter : '-');
        }
    }
}
