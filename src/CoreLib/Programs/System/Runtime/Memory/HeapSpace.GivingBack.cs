namespace System.Runtime;

/// <summary>Free memory returns to the system.</summary>
internal static unsafe partial class HeapSpace
{
    /// <summary>
    /// Gives the free blocks back but for <paramref name="keep"/> bytes, the ones that will be used first. Tells how many bytes went.
    /// </summary>
    public static nuint GiveBack(nuint keep)
    {
        nuint given = 0;
        for (uint chunk = 0; chunk < s_usedChunks; chunk++)
        {
            if (KindOf(chunk) == ChunkKind.Blocks)
            {
                given += GiveBack(chunk, ref keep);
            }
        }

        return given;
    }

    private static nuint GiveBack(uint chunk, ref nuint keep)
    {
        BlockHeader* headers = (BlockHeader*)AddressOf(chunk);
        BlockSet free = ((ChunkHeader*)headers)->Free;
        if (free.IsEmpty)
        {
            return 0;
        }

        if (keep == 0 && chunk != 0 && free.Count == HeapLayout.BlocksPerChunk - HeapLayout.TableBlocks)
        {
            // With all its tables.
            SystemCalls.DiscardPages(headers, HeapLayout.ChunkSize);
            s_chunks[chunk] = (uint)ChunkKind.Free;
            return HeapLayout.ChunkSize - HeapLayout.ObjectsOffset;
        }

        nuint given = 0;
        int block = HeapLayout.TableBlocks;
        while (block < HeapLayout.BlocksPerChunk)
        {
            if (!free.Contains(block) || !headers[block].IsDirty)
            {
                block++;
            }
            else if (keep != 0)
            {
                keep -= keep < HeapLayout.BlockSize ? keep : HeapLayout.BlockSize;
                block++;
            }
            else
            {
                int first = block;
                while (block < HeapLayout.BlocksPerChunk && free.Contains(block) && headers[block].IsDirty)
                {
                    headers[block++].IsDirty = false;
                }

                nuint size = (nuint)(block - first) * HeapLayout.BlockSize;
                SystemCalls.DiscardPages(AddressOf(headers + first), size);
                given += size;
            }
        }

        return given;
    }
}
