package de.integrationspakt.casemanagement.post;

import de.integrationspakt.casemanagement.manager.Secrecy;
import de.integrationspakt.casemanagement.post.PostsResource.ManagerView;
import de.integrationspakt.casemanagement.post.PostsResource.PostView;
import de.integrationspakt.casemanagement.registry.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Posts as the caller may see them: with the case manager's name and the reasons given, or without. */
@ApplicationScoped
class PostViews {
    private final Municipalities municipalities;
    private final Secrecy secrecy;

    PostViews(Municipalities municipalities, Secrecy secrecy) {
        this.municipalities = municipalities;
        this.secrecy = secrecy;
    }

    /** For reading: with the names that the caller may know. */
    List<PostView> read(List<Post> posts) {
        var open = posts.stream()
                .filter(post -> secrecy.showsNames(post.holder()))
                .map(post -> post.manager().id())
                .collect(Collectors.toSet());
        var names = secrecy.names(open);
        var holders = holders(posts);
        return posts.stream()
                .map(post -> PostView.of(post, holders, manager(post, names), secrecy.showsNames(post.holder())))
                .toList();
    }

    PostView read(Post post) {
        return read(List.of(post)).get(0);
    }

    /** For answers to changes: without any name or reason, since they are kept for the Idempotency-Key. */
    PostView answer(Post post) {
        return PostView.of(post, holders(List.of(post)), manager(post, Map.of()), false);
    }

    private Map<String, String> holders(List<Post> posts) {
        Set<String> keys = posts.stream().map(post -> post.holder().value()).collect(Collectors.toSet());
        return municipalities.names(keys);
    }

    private ManagerView manager(Post post, Map<UUID, String> names) {
        var name = secrecy.showsNames(post.holder()) ? names.get(post.manager().id()) : null;
        return new ManagerView(post.manager().id(), post.manager().number(), name);
    }
}
