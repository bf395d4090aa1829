namespace ViperOS.Tests.Soak;

/// <summary>An object that knows what it ought to be.</summary>
internal sealed class Item
{
    public int Number;
    public string? Text;
    public Item? Next;
    public object? Content;

    /// <summary>Whether it and all that hangs on it is unchanged.</summary>
    public bool IsRight()
    {
        for (Item? item = this; item is not null; item = item.Next)
        {
            if (item.Text is not null && item.Text != item.Number.ToString())
            {
                return false;
            }

            switch (item.Content)
            {
                case Item tree:
                    if (tree.Text is null && item.Text is null && tree.Number != item.Number + 2)
                    {
                        return false;
                    }

                    if (!tree.IsRight())
                    {
                        return false;
                    }

                    break;
                case byte[] bytes:
                    if (bytes.AsSpan().ContainsAnyExcept((byte)item.Number))
                    {
                        return false;
                    }

                    break;
                case object[] boxes:
                    for (int i = 0; i < boxes.Length; i++)
                    {
                        if ((int)boxes[i] != item.Number + i)
                        {
                            return false;
                        }
                    }

                    break;
            }
        }

        return true;
    }
}
