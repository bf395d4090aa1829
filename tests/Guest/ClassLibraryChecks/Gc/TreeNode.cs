namespace ViperOS.Tests.ClassLibraryChecks.Gc;

/// <summary>A binary tree whose nodes can tell whether they are still what they were.</summary>
internal sealed class TreeNode
{
    private readonly TreeNode? _left;
    private readonly TreeNode? _right;
    private readonly int _depth;
    private readonly string _text;

    private TreeNode(int depth)
    {
        _depth = depth;
        _text = depth.ToString();
        if (depth > 0)
        {
            _left = new TreeNode(depth - 1);
            _right = new TreeNode(depth - 1);
        }
    }

    public static TreeNode Make(int depth) => new(depth);

    /// <summary>Number of nodes, or something negative if one is wrong.</summary>
    public int Check() =>
        _text != _depth.ToString() ? int.MinValue / 2 : 1 + (_left?.Check() ?? 0) + (_right?.Check() ?? 0);
}
