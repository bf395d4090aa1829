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
            FileKind.Terminal or FileKind.CharacterDevice => 'c',
            FileKind.BlockDevice => 'b',
            FileKind.Stream or FileKind.Fifo => 'p',
            FileKind.SymbolicLink => 'l',
            FileKind.Socket => 's',
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
            bool isSet = (status.Mode & (1u << bit)) != 0;

            // Set-user-ID, set-group-ID and the sticky bit show in place of the x of user, group and others.
            if (letter == 'x' && (status.Mode & (0x200u << (bit / 3))) != 0)
            {
                char special = bit == 0 ? 't' : 's';
                output.Add(isSet ? special : char.ToUpperInvariant(special));
            }
            else
            {
                output.Add(isSet ? letter : '-');
            }
        }
    }
}
