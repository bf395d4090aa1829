namespace ViperOS.Kernel.Memory;

/// <summary>Host double in C#.</summary>
public static unsafe class PagePrimitives
{
    public static void Zero(byte* page)
    {
        CheckAlignment(page);
        new Span<byte>(page, (int)Paging.PageSize).Clear();
    }

    public static void Copy(byte* destination, byte* source)
    {
        CheckAlignment(destination);
        CheckAlignment(source);
        new Span<byte>(source, (int)Paging.PageSize).CopyTo(new Span<byte>(destination, (int)Paging.PageSize));
    }

    private static void CheckAlignment(byte* page)
    {
        if (((ulong)page & Paging.PageMask) != 0)
        {
            throw new InvalidOperationException("Not a page");
        }
    }
}
