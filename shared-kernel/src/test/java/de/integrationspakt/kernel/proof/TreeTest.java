package de.integrationspakt.kernel.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeTest {
    /** The leaves of the reference implementation of RFC 6962. */
    private static final List<String> REFERENCE =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private final Map<Integer, List<Hash>> stored = new HashMap<>();
    private final List<Hash> roots = new ArrayList<>();
    private final Edge edge = new Edge();
    private final Tree tree = new Tree(
            (level, first, count) -> stored.get(level).subList(Math.toIntExact(first), Math.toIntExact(first) + count));

    private void grow(Hash leaf) {
        stored.computeIfAbsent(0, level -> new ArrayList<>()).add(leaf);
        edge.append(leaf, (level, index, root) -> {
            if (level % Tree.STORED_LEVELS == 0) {
                assertThat(index)
                        .isEqualTo(stored.getOrDefault(level, List.of()).size());
                stored.computeIfAbsent(level, any -> new ArrayList<>()).add(root);
            }
        });
        roots.add(edge.root());
    }

    private void grow(int leaves) {
        IntStream.range(0, leaves)
                .mapToObj(i -> Hash.leaf(Integer.toString(i).getBytes()))
                .forEach(this::grow);
    }

    private void growReference() {
        REFERENCE.forEach(leaf -> grow(Hash.leaf(HexFormat.of().parseHex(leaf))));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d
            2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125
            3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77
            4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7
            5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4
            6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef
            7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c
            8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328
            """)
    void roots_are_those_of_the_reference_implementation(int leaves, String root) {
        growReference();
        assertThat(roots.get(leaves - 1)).hasToString(root);
        assertThat(tree.root(leaves)).hasToString(root);
    }

    @Test
    void proofs_are_those_of_the_reference_implementation() {
        growReference();
        assertThat(tree.inclusion(0, 8))
                .extracting(Hash::toString)
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(tree.consistency(6, 8))
                .extracting(Hash::toString)
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(new Edge().root()).hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void every_leaf_of_every_size_is_proven_and_no_other() {
        grow(66);
        for (int size = 1; size <= 66; size++) {
            for (int place = 0; place < size; place++) {
                var path = tree.inclusion(place, size);
                var leaf = stored.get(0).get(place);
                var root = roots.get(size - 1);
                assertThat(Proofs.includes(root, size, place, leaf, path)).isTrue();
                assertThat(Proofs.includes(root, size, place, root, path)).isEqualTo(size == 1);
                assertThat(Proofs.includes(root, size, (place + 1) % size, leaf, path))
                        .isEqualTo(size == 1);
                assertThat(Proofs.includes(root, size, size, leaf, path)).isFalse();
                assertThat(Proofs.includes(Hash.NONE, size, place, leaf, path)).isFalse();
            }
        }
    }

    @Test
    void every_size_is_proven_to_begin_every_later_one_and_nothing_else() {
        grow(66);
        for (int earlier = 1; earlier <= 66; earlier++) {
            for (int later = earlier; later <= 66; later++) {
                var path = tree.consistency(earlier, later);
                var first = roots.get(earlier - 1);
                var second = roots.get(later - 1);
                assertThat(Proofs.consistent(first, earlier, second, later, path))
                        .isTrue();
                assertThat(Proofs.consistent(Hash.NONE, earlier, second, later, path))
                        .isFalse();
                assertThat(Proofs.consistent(first, earlier, Hash.NONE, later, path))
                        .isFalse();
            }
        }
    }

    @Test
    void stored_levels_shorten_the_reading_and_change_no_proof() {
        grow(66_000);
        assertThat(stored.get(8)).hasSize(257);
        assertThat(stored.get(16)).hasSize(1);
        for (long size : new long[] {255, 256, 257, 511, 65_535, 65_536, 65_537, 66_000}) {
            var root = roots.get(Math.toIntExact(size) - 1);
            assertThat(tree.root(size)).isEqualTo(root);
            for (long place : LongStream.of(0, 254, size / 2, size - 1).toArray()) {
                var leaf = stored.get(0).get(Math.toIntExact(place));
                assertThat(Proofs.includes(root, size, place, leaf, tree.inclusion(place, size)))
                        .isTrue();
            }
            assertThat(Proofs.consistent(roots.get(199), 200, root, size, tree.consistency(200, size)))
                    .isTrue();
        }
    }

    @Test
    void an_edge_goes_on_from_its_bytes() {
        grow(11);
        var again = Edge.of(11, edge.bytes());
        again.append(Hash.NONE);
        edge.append(Hash.NONE);
        assertThat(again.root()).isEqualTo(edge.root());
        assertThat(again.size()).isEqualTo(12);
    }
}
