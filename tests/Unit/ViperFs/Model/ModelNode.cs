using ViperOS.Contracts;

namespace ViperOS.Tests.ViperFs.Model;

/// <summary>A file as simple as it can be: what a volume is compared with.</summary>
public sealed class ModelNode(FileKind kind, ulong inode)
{
    public FileKind Kind { get; } = kind;

    public ulong Inode { get; } = inode;

    public int Links { get; set; } = kind == FileKind.Directory ? 2 : 1;

    public byte[] Content { get; set; } = [];

    public ModelNode? Parent { get; set; }

    public SortedDictionary<string, ModelNode> Entries { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, byte[]> Attributes { get; } = new(StringComparer.Ordinal);

    public bool IsDirectory => Kind == FileKind.Directory;

    public bool IsBelow(ModelNode ancestor)
    {
        for (ModelNode? node = this; node is not null; node = node.Parent)
        {
            if (node == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    public void Resize(int size)
    {
        byte[] content = Content;
        Array.Resize(ref content, size);
        Content = content;
    }

    public void Write(int offset, byte[] data)
    {
        if (offset + data.Length > Content.Length)
        {
            Resize(offset + data.Length);
        }

        data.CopyTo(Content, offset);
    }
}
